import type { BlockRecords } from './block-records';
import { elementAbove } from './composed-tree';
import type { PageChanges } from './page-changes';
import { containerOf, containersAround, isReadable, isTextRead } from './reading-scope';
import type { HostListener } from './shadow-hosts';
import type { TextBlock } from './text-block';
import { type Reading, type ReadOptions, readTextBlocks } from './text-blocks';

/**
 * Reads what stands under `root` into the records, one block a step. Each step leaves the page and the records right as
 * far as they have been read, so that other work can go on between two of them.
 */
export function* readInto(
  records: BlockRecords,
  root: Node,
  { depth, markName, hosts }: ReadOptions,
): Generator<void, void, void> {
  if (!isReadable(root, markName)) return;
  if (depth === 'shallow') {
    readContainer(records, root, markName);
    yield;
    return;
  }
  if (root instanceof Element || root instanceof Document) records.removeCopies(root);
  // It was a copy itself: what was in it is read with the text around it.
  if (!root.isConnected) return;
  for (const block of readTextBlocks(root, { depth, markName, hosts: withoutCopies(records, hosts) })) {
    // What the reader reads next lies behind this block: painting and unpainting it does not lead the reader astray.
    if (block && !records.accept(block)) readContainerOf(block, records, markName);
    yield;
  }
}

/** Takes back copies of marks in each shadow root before it is read, since nothing outside reaches into it. */
function withoutCopies(records: BlockRecords, hosts: HostListener | undefined): HostListener {
  return {
    onRoot(root) {
      records.removeCopies(root);
      hosts?.onRoot(root);
    },
    onBareHost: (element) => hosts?.onBareHost(element),
  };
}

/** Reads the direct text of a block element or shadow root; again where taking back old marks has changed the DOM. */
function readContainer(records: BlockRecords, container: Node, markName: string): void {
  const read = (): boolean =>
    [...readTextBlocks(container, { depth: 'shallow', markName })].every((block) => !block || records.accept(block));
  // Each time an older record is gone, so this ends; once is the rule.
  while (!read());
}

function readContainerOf({ nodes }: TextBlock, records: BlockRecords, markName: string): void {
  const node = nodes.find(({ isConnected }) => isConnected);
  if (node) readContainer(records, containerOf(node, markName), markName);
}

/** Reads again what changed on the page, and nothing else, one block a step. */
export function* readChanges(
  changes: PageChanges,
  records: BlockRecords,
  { markName, hosts }: Reading,
): Generator<void, void, void> {
  yield* records.expectKnown();
  const { touched, hasRemovals } = changes;
  const roots = [...changes.roots].filter((element) => element.isConnected);
  if (hasRemovals) records.sweep((block) => block.nodes.every(({ isConnected }) => isConnected));
  if (roots.some((element) => !isTextRead(element, markName))) {
    records.sweep((block) => block.nodes.every((node) => isTextRead(node, markName)));
  }
  for (const node of touched) if (node.nodeType === Node.TEXT_NODE) records.sweepBlank(node as Text);
  for (const element of outermost(roots)) yield* readInto(records, element, { depth: 'deep', markName, hosts });
  // The text around what was added, removed or rewritten may now read as another text.
  for (const container of containersAround(changes, markName)) {
    if (container.isConnected) yield* readInto(records, container, { depth: 'shallow', markName });
  }
}

/** Leaves out elements inside others of the list. */
function outermost(elements: readonly Element[]): Element[] {
  const all = new Set<Element>(elements);
  return elements.filter((element) => {
    for (let at = elementAbove(element); at; at = elementAbove(at)) if (all.has(at)) return false;
    return true;
  });
}
