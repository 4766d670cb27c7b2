import type { Match } from '../matching/match';
import { shadowRootsAround } from './composed-tree';
import type { Highlighter, PaintedMatch, ViewportPoint } from './highlighter';
import { type Caret, findCaret, findHighlightRange, findTextsShownIn, isInRects } from './hit-test';
import { markName } from './mark-look';
import { rectsOfSlices, slicesOf } from './match-range';
import type { PageStyle } from './page-style';
import type { TextBlock } from './text-block';

/** Tells whether this browser has the CSS Custom Highlight API. */
export function hasHighlightApi(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/** Creates the painter that leaves the page's DOM untouched. Ask `hasHighlightApi` first. */
export function createRangeHighlighter(document: Document, style: PageStyle): Highlighter {
  return new RangeHighlighter(document, style);
}

interface PaintedRange {
  match: Match;
  range: StaticRange;
}

class RangeHighlighter implements Highlighter {
  readonly markName = '';
  readonly changesPage = false;
  readonly #highlight = new Highlight();
  readonly #painted = new Map<TextBlock, PaintedRange[]>();
  readonly #document: Document;
  readonly #style: PageStyle;

  constructor(document: Document, style: PageStyle) {
    this.#document = document;
    this.#style = style;
    CSS.highlights.set(markName, this.#highlight);
  }

  prepare(): void {
    this.#style.ensure();
  }

  paint(block: TextBlock, matches: readonly Match[]): void {
    const [first] = block.nodes;
    if (first) this.styleFor(first);
    const painted: PaintedRange[] = [];
    for (const match of matches) {
      const range = toStaticRange(block, match);
      if (!range) continue;
      this.#highlight.add(range);
      painted.push({ match, range });
    }
    this.#painted.set(block, painted);
  }

  erase(block: TextBlock): void {
    for (const { range } of this.#painted.get(block) ?? []) this.#highlight.delete(range);
    this.#painted.delete(block);
  }

  clear(): void {
    this.#highlight.clear();
    this.#painted.clear();
    if (CSS.highlights.get(markName) === this.#highlight) CSS.highlights.delete(markName);
    this.#style.remove();
  }

  styleFor(node: Node): void {
    this.#style.ensureFor(node);
  }

  removeCopies(): void {
    // There are no elements that a page could copy.
  }

  findOwner(): null {
    return null;
  }

  placesOf({ segments }: TextBlock): TextBlock['segments'] {
    return segments;
  }

  noteWritten(): void {
    // No text is ever changed that would have to be put back.
  }

  matchesOf(block: TextBlock): Match[] {
    return (this.#painted.get(block) ?? []).map(({ match }) => match);
  }

  findAt(point: ViewportPoint, target: Element | null): PaintedMatch | null {
    if (this.#painted.size === 0) return null;
    const roots = target ? shadowRootsAround(target) : [];
    const caret = findCaret(this.#document, point, roots);
    const found = caret && this.#findAtCaret(caret, point);
    if (found) return found;
    if (target && (roots.length > 0 || target.shadowRoot)) return this.#findInElement(target, point);
    if (caret) return null;
    // Text that cannot be selected has no caret in Firefox.
    const hit = findHighlightRange(this.#highlight, point);
    return hit && this.#findByRange(hit);
  }

  findByElement(): null {
    return null;
  }

  rectsOf({ block, match }: PaintedMatch): DOMRect[] {
    return rectsOfSlices(slicesOf(block, match));
  }

  /** Not every browser finds a caret in a shadow root: its texts are asked one by one. */
  #findInElement(element: Element, point: ViewportPoint): PaintedMatch | null {
    for (const text of findTextsShownIn(element)) {
      const block = this.#findBlock(text);
      for (const { match } of (block && this.#painted.get(block)) ?? []) {
        if (block && isInRects(point, rectsOfSlices(slicesOf(block, match)))) return { block, match };
      }
    }
    return null;
  }

  #findAtCaret(caret: Caret, point: ViewportPoint): PaintedMatch | null {
    const block = this.#findBlock(caret.node);
    const segment = block?.segments.find((one) => one.node === caret.node);
    if (!block || !segment) return null;
    const offset = segment.start + caret.offset;
    const found = this.#painted.get(block)?.find(({ match }) => match.start <= offset && offset <= match.end);
    if (!found || !isInRects(point, rectsOfSlices(slicesOf(block, found.match)))) return null;
    return { block, match: found.match };
  }

  #findByRange(wanted: AbstractRange): PaintedMatch | null {
    for (const [block, painted] of this.#painted) {
      const found = painted.find(({ range }) => range === wanted);
      if (found) return { block, match: found.match };
    }
    return null;
  }

  /** The painted block of a text node. Asked once a frame at most, so nothing is kept for it while a page is read. */
  #findBlock(text: Text): TextBlock | undefined {
    for (const block of this.#painted.keys()) if (block.nodes.includes(text)) return block;
    return undefined;
  }
}

function toStaticRange(block: TextBlock, match: Match): StaticRange | null {
  const slices = slicesOf(block, match);
  const first = slices[0];
  const last = slices.at(-1);
  if (!first || !last) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
}
