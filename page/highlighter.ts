import type { Match } from '../matching/match';
import type { TextBlock, TextSegment } from './text-block';

/** A match that is shown on the page. */
export interface PaintedMatch {
  block: TextBlock;
  match: Match;
}

/** A point in the viewport, in CSS pixels. */
export interface ViewportPoint {
  x: number;
  y: number;
}

/**
 * Shows matches on the page. Two painters keep this contract: one leaves the page's DOM untouched, one makes real
 * elements.
 */
export interface Highlighter {
  /** Local name of the elements this painter makes, for the reader to read through. */
  readonly markName: string;
  /** True when painting changes the DOM, so that reading must wait for the page to have settled. */
  readonly changesPage: boolean;
  /** Called before a run of `paint`. */
  prepare(): void;
  /** Shows `matches` of a block that shows nothing yet. */
  paint(block: TextBlock, matches: readonly Match[]): void;
  /** Takes back what was painted for `block`; its text nodes are then as the page made them. */
  erase(block: TextBlock): void;
  /** Takes back everything. */
  clear(): void;
  /** Takes back copies that the page has made of marks, `root` and under it, with its own text in them. */
  removeCopies(root: ParentNode): void;
  /** Where the text of a block stands now, node by node in order, if the page has not changed it since it was read. */
  placesOf(block: TextBlock): readonly Pick<TextSegment, 'node' | 'start'>[];
  /** Must be told of each text node that the page has written into, before anything else is painted or erased. */
  noteWritten(node: Text): void;
  /** Has the looks of marks hold for what stands around a node, before something is shown there. */
  styleFor(node: Node): void;
  /** The painted block whose text a node holds now; null where the painter has put no node of its own into it. */
  findOwner(node: Node): TextBlock | null;
  /** What is shown of a block. */
  matchesOf(block: TextBlock): readonly Match[];
  /** The match at a point; `target` is the element there. */
  findAt(point: ViewportPoint, target: Element | null): PaintedMatch | null;
  /** The match an element was made for, or null. */
  findByElement(element: Element): PaintedMatch | null;
  /** Where a match is, line by line, in viewport pixels. Empty when it is not laid out. */
  rectsOf(painted: PaintedMatch): DOMRect[];
}
