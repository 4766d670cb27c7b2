import type { ViewportPoint } from './highlighter';

/** A place between two characters of a text node. */
export interface Caret {
  node: Text;
  offset: number;
}

/** `caretPositionFromPoint` is the standard; Safari before 26.2 has only `caretRangeFromPoint`. */
interface CaretDocument {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: readonly ShadowRoot[] },
  ): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/**
 * The text position nearest to a point, or null when no text is there. It may lie beside the point: check rects. Text in
 * a shadow root is found by browsers that take `shadowRoots`, the roots around the point, and some others.
 */
export function findCaret(
  document: Document,
  { x, y }: ViewportPoint,
  shadowRoots: readonly ShadowRoot[],
): Caret | null {
  const source = document as CaretDocument;
  if (source.caretPositionFromPoint) {
    const position = source.caretPositionFromPoint(x, y, { shadowRoots });
    return position && toCaret(position.offsetNode, position.offset);
  }
  const range = source.caretRangeFromPoint?.(x, y);
  return range ? toCaret(range.startContainer, range.startOffset) : null;
}

function toCaret(node: Node, offset: number): Caret | null {
  return node.nodeType === Node.TEXT_NODE ? { node: node as Text, offset } : null;
}

/** The texts that are shown directly in an element: its own, those at the top of its shadow root, those of its slot. */
export function findTextsShownIn(element: Element): Text[] {
  const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  const nodes = [...element.childNodes, ...(element.shadowRoot?.childNodes ?? []), ...slotted];
  return nodes.filter((node) => node.nodeType === Node.TEXT_NODE) as Text[];
}

/** Tells whether a point lies on one of the rectangles, with a pixel of grace for rounding. */
export function isInRects({ x, y }: ViewportPoint, rects: readonly DOMRect[]): boolean {
  return rects.some((rect) => x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - 1 && y <= rect.bottom + 1);
}

/** Not yet in TypeScript's DOM types. */
interface HighlightRegistryWithHitTest {
  highlightsFromPoint?(x: number, y: number): { highlight: Highlight; ranges: AbstractRange[] }[];
}

/**
 * The range of `highlight` at a point, in browsers that can tell (Chrome 140, Firefox 150, Safari 27.3). Chromium 156
 * finds nothing where a CSS pixel is not one device pixel, so ask for the caret first; see docs/browser-bugs.md.
 */
export function findHighlightRange(highlight: Highlight, { x, y }: ViewportPoint): AbstractRange | null {
  const registry = CSS.highlights as HighlightRegistryWithHitTest;
  const hits = registry.highlightsFromPoint?.(x, y) ?? [];
  return hits.find((hit) => hit.highlight === highlight)?.ranges[0] ?? null;
}
