import type { Highlighter, PaintedMatch } from '../highlighter';

/** Where a found word stands on the page now, marked or not; null where the page has changed it. */
export function findWordRange(highlighter: Highlighter, { block, match }: PaintedMatch): Range | null {
  const places = highlighter.placesOf(block);
  const first = places.findLast(({ start }) => start <= match.start);
  const last = places.findLast(({ start }) => start < match.end);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const from = match.start - first.start;
  const to = match.end - last.start;
  if (from > first.node.length || to > last.node.length) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}
