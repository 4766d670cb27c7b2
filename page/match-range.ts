import type { Match } from '../matching/match';
import type { TextBlock, TextSegment } from './text-block';

/** A part of one text node, in offsets of its data. */
export interface NodeSlice {
  node: Text;
  start: number;
  end: number;
}

/** The parts of text nodes that a match covers, in order. Never empty for a match of this block. */
export function slicesOf({ segments }: TextBlock, match: Match): NodeSlice[] {
  const slices: NodeSlice[] = [];
  for (let at = findSegment(segments, match.start); at < segments.length; at++) {
    const { node, start, end } = segments[at] as TextSegment;
    if (start >= match.end) break;
    if (end > match.start && end > start) {
      slices.push({ node, start: Math.max(match.start, start) - start, end: Math.min(match.end, end) - start });
    }
  }
  return slices;
}

/** The number of the first segment that ends after `offset`. */
function findSegment(segments: readonly TextSegment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as TextSegment).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The client rectangles of slices, line by line. */
export function rectsOfSlices(slices: readonly NodeSlice[]): DOMRect[] {
  return slices.flatMap(({ node, start, end }) => {
    if (!node.isConnected || end > node.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter((rect) => rect.width > 0);
  });
}
