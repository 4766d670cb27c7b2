import type { BlockRecords } from './block-records';
import type { PageChanges } from './page-observer';
import { containerOf, isReadable, isTextRead, type ReadOptions, readTextBlocks, type TextBlock } from './text-blocks';

/** Takes a block into the records; reads its text again where taking back old marks has changed the DOM. */
export function acceptBlock(block: TextBlock, records: BlockRecords, markName: string): void {
  const container = block.segments[0] && containerOf(block.segments[0].node, markName);
  if (records.accept(block) || !container) return;
  for (const again of readTextBlocks(container, { depth: 'shallow', markName })) {
    if (again) records.accept(again);
  }
}

/** Reads again what changed on the page, and nothing else. */
export function readChanges(changes: PageChanges, records: BlockRecords, markName: string): void {
  const { touched, hasRemovals } = changes;
  const roots = [...changes.roots].filter((element) => element.isConnected);
  if (hasRemovals) records.sweep((block) => block.segments.every(({ node }) => node.isConnected));
  if (roots.some((element) => !isTextRead(element, markName))) {
    records.sweep((block) => block.segments.every(({ node }) => isTextRead(node, markName)));
  }

  const read = (root: Node, depth: ReadOptions['depth']): void => {
    if (!isReadable(root, markName)) return;
    // Collected first: taking blocks in may change the nodes that are being read.
    const blocks = [...readTextBlocks(root, { depth, markName })];
    for (const block of blocks) if (block) acceptBlock(block, records, markName);
  };
  for (const element of outermost(roots)) read(element, 'deep');
  // The text around what was added, removed or rewritten may now read as another text.
  const containers = new Set<Node>();
  for (const node of touched) if (node.isConnected) containers.add(containerOf(node, markName));
  for (const element of roots) if (element.parentNode) containers.add(containerOf(element.parentNode, markName));
  for (const container of containers) read(container, 'shallow');
}

/** Leaves out elements inside others of the list. */
function outermost(elements: readonly Element[]): Element[] {
  const all = new Set<Element>(elements);
  return elements.filter((element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (all.has(at)) return false;
    return true;
  });
}
