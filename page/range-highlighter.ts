import type { Match } from '../matching/match';
import { shadowRootsAround } from './composed-tree';
import type { Highlighter, PaintedMatch, ViewportPoint } from './highlighter';
import { type Caret, findCaret, findHighlightRange, findTextsShownIn, isInRects } from './hit-test';
import { markName } from './mark-look';
import { rectsOfSlices, slicesOf } from './match-range';
import { findElementOf, NearWindow } from './near-window';
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

/**
 * With more marks than this on a page only those near the window are registered: Chromium goes through all that are, about
 * 10 µs each, in each frame before which the page or the marks have changed.
 */
const mostAtOnce = 400;
/** As long as no more than so many are registered, a new one is at once: the window may show it, which is known later. */
const mostUnasked = 2 * mostAtOnce;

/** What is shown of a block. */
interface PaintedBlock {
  readonly matches: readonly Match[];
  /** Where the block is watched; null as long as all that is painted is registered. */
  element: Element | null;
  /** As registered, one for each match that has a place; null while the block is far from the window. */
  ranges: StaticRange[] | null;
}

class RangeHighlighter implements Highlighter {
  readonly markName = '';
  readonly changesPage = false;
  readonly #highlight = new Highlight();
  readonly #painted = new Map<TextBlock, PaintedBlock>();
  readonly #document: Document;
  readonly #style: PageStyle;
  #count = 0;
  #registered = 0;
  /** Set once there are many marks, until all are taken back. */
  #near: NearWindow<TextBlock> | null = null;

  constructor(document: Document, style: PageStyle) {
    this.#document = document;
    this.#style = style;
    CSS.highlights.set(markName, this.#highlight);
  }

  prepare(): void {
    this.#style.ensure();
  }

  paint(block: TextBlock, matches: readonly Match[]): void {
    const painted: PaintedBlock = { matches, element: null, ranges: null };
    this.#painted.set(block, painted);
    this.#count += matches.length;
    if (this.#near) this.#watch(block, painted);
    else this.#register(block, painted);
    if (!this.#near && this.#count > mostAtOnce) this.#watchAll();
  }

  erase(block: TextBlock): void {
    const painted = this.#painted.get(block);
    if (!painted) return;
    this.#painted.delete(block);
    this.#count -= painted.matches.length;
    this.#unregister(painted);
    if (painted.element) this.#near?.unwatch(block, painted.element);
  }

  keep(block: TextBlock): void {
    const painted = this.#painted.get(block);
    if (!painted?.element || painted.element === findElementOf(block)) return;
    this.#near?.unwatch(block, painted.element);
    this.#watch(block, painted);
  }

  clear(): void {
    this.#near?.stop();
    this.#near = null;
    this.#highlight.clear();
    this.#painted.clear();
    this.#count = 0;
    this.#registered = 0;
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

  matchesOf(block: TextBlock): readonly Match[] {
    return this.#painted.get(block)?.matches ?? [];
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
      for (const match of (block && this.#painted.get(block)?.matches) ?? []) {
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
    const match = this.#painted.get(block)?.matches.find(({ start, end }) => start <= offset && offset <= end);
    return match && isInRects(point, rectsOfSlices(slicesOf(block, match))) ? { block, match } : null;
  }

  #findByRange(wanted: AbstractRange): PaintedMatch | null {
    for (const [block, { matches, ranges }] of this.#painted) {
      const match = matches[ranges?.indexOf(wanted as StaticRange) ?? -1];
      if (match) return { block, match };
    }
    return null;
  }

  #watchAll(): void {
    const onChange = (block: TextBlock, isNear: boolean): void => {
      const painted = this.#painted.get(block);
      if (!painted) return;
      if (isNear) this.#register(block, painted);
      else this.#unregister(painted);
    };
    this.#near = new NearWindow(this.#document, onChange);
    for (const [block, painted] of this.#painted) this.#watch(block, painted);
  }

  /** Has a block registered whenever it is near the window. */
  #watch(block: TextBlock, painted: PaintedBlock): void {
    painted.element = findElementOf(block);
    if (!painted.element || this.#registered < mostUnasked) this.#register(block, painted);
    if (painted.element) this.#near?.watch(block, painted.element);
  }

  #register(block: TextBlock, painted: PaintedBlock): void {
    if (painted.ranges) return;
    const [first] = block.nodes;
    if (first) this.#style.ensureFor(first);
    painted.ranges = painted.matches.map((match) => toStaticRange(block, match));
    for (const range of painted.ranges) this.#highlight.add(range);
    this.#registered += painted.ranges.length;
  }

  #unregister(painted: PaintedBlock): void {
    for (const range of painted.ranges ?? []) this.#highlight.delete(range);
    this.#registered -= painted.ranges?.length ?? 0;
    painted.ranges = null;
  }

  /** The painted block of a text node. Asked once a frame at most, so nothing is kept for it while a page is read. */
  #findBlock(text: Text): TextBlock | undefined {
    for (const block of this.#painted.keys()) if (block.nodes.includes(text)) return block;
    return undefined;
  }
}

function toStaticRange(block: TextBlock, match: Match): StaticRange {
  const slices = slicesOf(block, match);
  const [first, last] = [slices[0], slices.at(-1)];
  if (!first || !last) throw new Error('a match lies outside of the text of its block');
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
}
