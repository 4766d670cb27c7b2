import type { Highlighter, PaintedMatch } from '../highlighter';

/** Where a found word begins and ends on the page now, marked or not; null where the page has changed it. */
export function findWordEnds(highlighter: Highlighter, { block, match }: PaintedMatch): StaticRangeInit | null {
  const places = highlighter.placesOf(block);
  const first = places.findLast(({ start }) => start <= match.start);
  const last = places.findLast(({ start }) => start < match.end);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const startOffset = match.start - first.start;
  const endOffset = match.end - last.start;
  if (startOffset > first.node.length || endOffset > last.node.length) return null;
  return { startContainer: first.node, startOffset, endContainer: last.node, endOffset };
}
