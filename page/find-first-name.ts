import { holdsName } from '../matching/read-text';
import type { TokenIndex } from '../matching/token-index';
import type { PageChanges } from './page-changes';
import { containersAround, isReadable } from './reading-scope';
import { type Reading, readTextBlocks } from './text-blocks';

/** Looks for a name of a term, one block a step, until one is found. Nothing is remembered of what was read. */
export type NameSearch = Generator<void, boolean, void>;

/** Searches all text under `root`. */
export function* findFirstName(root: Node, index: TokenIndex, reading: Reading): NameSearch {
  if (!isReadable(root, reading.markName)) return false;
  for (const block of readTextBlocks(root, { depth: 'deep', ...reading })) {
    if (block && holdsName(block.text, index)) return true;
    yield;
  }
  return false;
}

/** Searches what has changed, with the text around it. */
export function* findFirstNameIn(changes: PageChanges, index: TokenIndex, reading: Reading): NameSearch {
  for (const root of changes.roots) {
    if (root.isConnected && (yield* findFirstName(root, index, reading))) return true;
  }
  for (const container of containersAround(changes, reading.markName)) {
    if (!isReadable(container, reading.markName)) continue;
    for (const block of readTextBlocks(container, { depth: 'shallow', ...reading })) {
      if (block && holdsName(block.text, index)) return true;
    }
    yield;
  }
  return false;
}
