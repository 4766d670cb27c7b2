import type { Highlighter, PaintedMatch } from './highlighter';

/** The element of the page in which a match begins; the whole document where it has none. */
export function elementAround({ block, match }: PaintedMatch, document: Document): Element {
  const segment = block.segments.find(({ end }) => end > match.start);
  return segment?.node.parentElement ?? document.documentElement;
}

/**
 * Tells where a word stands, line by line, in viewport pixels. A word that has lost its mark while its text is still
 * there stays where it was in `around`, the element in which it begins.
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

function holdsWord(around: Element, { block, match }: PaintedMatch): boolean {
  const segment = block.segments.find(({ end }) => end > match.start);
  const word = block.text.slice(match.start, Math.min(match.end, segment?.end ?? match.end));
  return around.isConnected && (around.textContent ?? '').includes(word);
}
