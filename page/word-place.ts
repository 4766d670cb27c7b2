import { elementAbove, shownIn } from './composed-tree';
import type { Highlighter, PaintedMatch } from './highlighter';
import type { TextSegment } from './text-block';

/** The element of the page in which a match begins; the whole document where it has none. */
export function elementAround(painted: PaintedMatch, document: Document): Element {
  const node = firstSegment(painted)?.node;
  return (node && elementAbove(node)) ?? document.documentElement;
}

/** The element in which the page shows the beginning of a match: a slot, where its text is assigned to one. */
export function elementShowing(painted: PaintedMatch, document: Document): Element {
  const node = firstSegment(painted)?.node;
  return (node && shownIn(node)) ?? document.documentElement;
}

/**
 * Tells where a word stands, line by line, in viewport pixels. A word that has lost its mark while its text is still
 * there stays where it was in `around`, the element in which it begins, unless the page shows that no more.
 */
export function trackWord(highlighter: Highlighter, painted: PaintedMatch, around: Element): () => DOMRect[] {
  let known: DOMRect[] = [];
  let origin = around.getBoundingClientRect();
  return () => {
    const rects = highlighter.rectsOf(painted);
    const now = around.getBoundingClientRect();
    if (rects.length === 0 && holdsWord(around, painted)) {
      return known.map((rect) => {
        return new DOMRect(rect.x + now.x - origin.x, rect.y + now.y - origin.y, rect.width, rect.height);
      });
    }
    known = rects;
    origin = now;
    return rects;
  };
}

function holdsWord(around: Element, painted: PaintedMatch): boolean {
  const { block, match } = painted;
  const word = block.text.slice(match.start, Math.min(match.end, firstSegment(painted)?.end ?? match.end));
  const texts = [around.textContent, around.shadowRoot?.textContent];
  return around.getClientRects().length > 0 && texts.some((text) => text?.includes(word));
}

/** The text node in which a match begins, with its place in the block. */
function firstSegment({ block, match }: PaintedMatch): TextSegment | undefined {
  return block.segments.find(({ end }) => end > match.start);
}
