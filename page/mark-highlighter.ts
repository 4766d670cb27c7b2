import type { Match } from '../matching/match';
import { shownIn } from './composed-tree';
import type { Highlighter, PaintedMatch, ViewportPoint } from './highlighter';
import { isInteractive } from './interactive';
import { keepSelection } from './keep-selection';
import { markName } from './mark-look';
import { createPlaceMap } from './marked-place';
import { type MarkedText, markText, restoreText, textNodesOf } from './marked-text';
import { slicesOf } from './match-range';
import type { PageStyle } from './page-style';
import { ScratchDocument } from './scratch-document';
import { type SelectionWatch, watchSelection } from './selection-watch';
import type { TextBlock, TextSegment } from './text-block';

interface MarkedBlock {
  /** What was done to the text nodes of the page that have a mark. */
  texts: Map<Text, MarkedText>;
  elements: Map<Match, HTMLElement[]>;
}

/**
 * Creates the painter that makes real elements with mark.js, one text node at a time. It never calls mark.js' own
 * `unmark`: that merges text nodes, which frameworks own and would look for. `description` says what a mark is for.
 */
export function createMarkHighlighter(document: Document, style: PageStyle, description: string): Highlighter {
  return new MarkHighlighter(document, style, description);
}

class MarkHighlighter implements Highlighter {
  readonly markName = markName;
  readonly changesPage = true;
  readonly #marked = new Map<TextBlock, MarkedBlock>();
  readonly #owners = new WeakMap<Node, TextBlock>();
  readonly #matches = new WeakMap<Element, PaintedMatch>();
  readonly #document: Document;
  readonly #style: PageStyle;
  readonly #description: string;
  readonly #selection: SelectionWatch;
  readonly #scratch = new ScratchDocument();

  constructor(document: Document, style: PageStyle, description: string) {
    this.#document = document;
    this.#style = style;
    this.#description = description;
    this.#selection = watchSelection(document);
  }

  prepare(): void {
    this.#style.ensure();
  }

  paint(block: TextBlock, shown: readonly Match[]): void {
    const [first] = block.nodes;
    if (first) this.styleFor(first);
    this.#keepSelection(block, () => this.#mark(block, shown));
  }

  #mark(block: TextBlock, shown: readonly Match[]): void {
    const elements = new Map<Match, HTMLElement[]>(shown.map((match) => [match, []]));
    const texts = new Map<Text, MarkedText>();
    for (const [node, slices] of groupByNode(block, shown)) {
      const onMark = (element: HTMLElement, { match }: MatchSlice): void => {
        this.#matches.set(element, { block, match });
        elements.get(match)?.push(element);
      };
      texts.set(node, markText(node, slices, { markName, scratch: this.#scratch, onMark }));
    }
    // Nodes without a match belong to the block all the same: they must be read together with the others.
    for (const node of block.nodes) this.#owners.set(node, block);
    for (const text of texts.values()) for (const node of textNodesOf(text)) this.#owners.set(node, block);
    for (const [match, parts] of elements) {
      makeReachable(parts, block.text.slice(match.start, match.end), this.#description);
    }
    this.#marked.set(block, { texts, elements });
  }

  erase(block: TextBlock): void {
    this.#keepSelection(block, () => {
      for (const text of this.#marked.get(block)?.texts.values() ?? []) restoreText(text, markName);
      this.#marked.delete(block);
    });
  }

  clear(): void {
    for (const block of [...this.#marked.keys()]) this.erase(block);
    for (const root of [this.#document, ...this.#style.roots()]) this.removeCopies(root);
    this.#style.remove();
    this.#selection.stop();
  }

  styleFor(node: Node): void {
    this.#style.ensureFor(node);
  }

  removeCopies(root: ParentNode): void {
    const marks = [...root.querySelectorAll(markName)];
    if (root instanceof Element && root.localName === markName) marks.push(root);
    for (const element of marks) {
      const painted = this.#matches.get(element);
      const own = painted && this.#marked.get(painted.block)?.elements.get(painted.match);
      if (!own?.some((one) => one === element)) element.replaceWith(...element.childNodes);
    }
  }

  findOwner(node: Node): TextBlock | null {
    const block = this.#owners.get(node);
    return block && this.#marked.has(block) ? block : null;
  }

  placesOf(block: TextBlock): Pick<TextSegment, 'node' | 'start'>[] {
    const texts = this.#marked.get(block)?.texts;
    return block.segments.flatMap(({ node, start }) => {
      const text = texts?.get(node);
      if (!text || text.isWritten) return [{ node, start }];
      let at = start;
      return textNodesOf(text).map((one, n) => {
        const place = { node: one, start: at };
        at += n === 0 ? text.keptText.length : (text.pieces[n - 1]?.text.length ?? 0);
        return place;
      });
    });
  }

  noteWritten(node: Text): void {
    const text = this.findOwner(node) && this.#marked.get(this.#owners.get(node) as TextBlock)?.texts.get(node);
    if (text) text.isWritten = true;
  }

  matchesOf(block: TextBlock): Match[] {
    return [...(this.#marked.get(block)?.elements.keys() ?? [])];
  }

  findAt(_point: ViewportPoint, target: Element | null): PaintedMatch | null {
    return target && this.findByElement(target);
  }

  findByElement(element: Element): PaintedMatch | null {
    const mark = element.closest(markName);
    return (mark && this.#matches.get(mark)) ?? null;
  }

  rectsOf({ block, match }: PaintedMatch): DOMRect[] {
    const elements = this.#marked.get(block)?.elements.get(match) ?? [];
    return elements.flatMap((element) => [...element.getClientRects()]);
  }

  #keepSelection(block: TextBlock, change: () => void): void {
    if (!this.#selection.maySelect()) {
      change();
      return;
    }
    const nodes = block.segments.map(({ node }) => node);
    keepSelection(
      this.#document,
      createPlaceMap(nodes, () => this.#marked.get(block)?.texts),
      change,
    );
  }
}

interface MatchSlice {
  start: number;
  end: number;
  match: Match;
}

function groupByNode(block: TextBlock, matches: readonly Match[]): Map<Text, MatchSlice[]> {
  const groups = new Map<Text, MatchSlice[]>();
  for (const match of matches) {
    for (const { node, start, end } of slicesOf(block, match)) {
      const group = groups.get(node) ?? [];
      group.push({ start, end, match });
      groups.set(node, group);
    }
  }
  return groups;
}

/**
 * Puts a mark into the tab order under its whole name and with a description, unless it stands in something that is in it already. Of a mark
 * that is split over elements the first part is the one that is reached.
 */
function makeReachable([first, ...others]: readonly HTMLElement[], name: string, description: string): void {
  if (!first || isInteractive(shownIn(first))) return;
  first.tabIndex = 0;
  first.setAttribute('role', 'button');
  first.setAttribute('aria-haspopup', 'dialog');
  first.setAttribute('aria-description', description);
  if (others.length > 0) first.setAttribute('aria-label', name.replace(/\s+/g, ' '));
}
