import Mark from 'mark.js/dist/mark.es6.js';
import type { ScratchDocument } from './scratch-document';

/** What was done to one text node, enough to undo it without touching anything the page has done since. */
export interface MarkedText {
  /** The page's own node. It stays the first of what its text was split into: frameworks look for it there. */
  node: Text;
  originalText: string;
  /** The part it was left with. */
  keptText: string;
  /** True once the page has written into its node, be it the very text that was left there. */
  isWritten: boolean;
  /** An empty text node right behind an empty `node`, which only `normalize()` of the page would take away. */
  guard: Text | null;
  /** The mark elements and text nodes made from the rest of the text, each with its text; the guard among them. */
  pieces: Piece[];
}

interface Piece {
  node: ChildNode;
  text: string;
}

/** How slices of a text become elements. */
export interface Marking<Slice> {
  markName: string;
  scratch: ScratchDocument;
  onMark: (element: HTMLElement, slice: Slice) => void;
}

/**
 * Makes an element of each slice of a text node with mark.js, in a document of its own, and puts what the text was cut
 * into behind the page's node at once. Slices are in order and do not overlap.
 */
export function markText<Slice extends { start: number; end: number }>(
  node: Text,
  slices: readonly Slice[],
  { markName, scratch, onMark }: Marking<Slice>,
): MarkedText {
  const originalText = node.data;
  const holder = scratch.createHolder();
  holder.append(originalText);
  const copy = holder.firstChild as Text;
  const ranges = slices.map((slice) => ({ start: slice.start, length: slice.end - slice.start, slice }));
  new Mark(copy).markRanges(ranges, {
    element: markName,
    each: (element, range) => onMark(element, (range as (typeof ranges)[number]).slice),
  });
  const keptText = copy.data;
  copy.remove();
  const guard = keptText === '' ? node.ownerDocument.createTextNode('') : null;
  const made = [...(guard ? [guard] : []), ...holder.childNodes];
  const pieces = made.map((piece) => ({ node: piece, text: piece.textContent ?? '' }));
  node.data = keptText;
  node.after(...made);
  return { node, originalText, keptText, isWritten: false, guard, pieces };
}

/** The text nodes in which the text of a marked node stands, in order, the page's own node first. */
export function textNodesOf({ node, pieces }: MarkedText): Text[] {
  return [node, ...pieces.map((piece) => (piece.node.firstChild ?? piece.node) as Text)];
}

/**
 * Takes the marks of a text back, in the page or in a part of it that has been taken out. The page's node has its whole
 * text again, wherever it is now, and the pieces go. Where the page has written into its node, what it wrote stays.
 * Where it has written into a piece, or taken one away, only the marks are unwrapped.
 */
export function restoreText(text: MarkedText, markName: string): void {
  const { node, originalText, keptText, pieces } = text;
  const isNormalized = isNormalizedAway(text);
  if (isNormalized) pieces.find((piece) => isUntouched(piece))?.node.before(node);
  if (!isNormalized && (text.isWritten || node.data !== keptText)) dropPieces(pieces, markName);
  else if (areUntouched(pieces)) {
    dropPieces(pieces, markName);
    node.data = originalText;
  } else if (node.parentNode === null) {
    dropPieces(pieces, markName);
    // The page may put its node back.
    node.data = originalText;
  } else {
    for (const piece of pieces) unwrap(piece.node, markName);
  }
}

/**
 * Tells whether `normalize()` has taken away the page's empty node: then the empty node of ours behind it is gone too,
 * and the text is still there.
 */
function isNormalizedAway({ node, guard, pieces }: MarkedText): boolean {
  return guard?.parentNode === null && node.parentNode === null && node.data === '' && areUntouched(pieces);
}

/** Tells whether all pieces with text are together, as they were made. */
function areUntouched(pieces: readonly Piece[]): boolean {
  const [first, ...others] = pieces.filter(({ text }) => text !== '');
  if (!first || !isUntouched(first)) return false;
  return others.every((piece) => isUntouched(piece) && piece.node.parentNode === first.node.parentNode);
}

function isUntouched({ node, text }: Piece): boolean {
  return node.parentNode !== null && node.textContent === text;
}

function dropPieces(pieces: readonly Piece[], markName: string): void {
  for (const piece of pieces) {
    if (isUntouched(piece)) piece.node.remove();
    else unwrap(piece.node, markName);
  }
}

function unwrap(piece: ChildNode, markName: string): void {
  if (piece.parentNode && piece.nodeName.toLowerCase() === markName) piece.replaceWith(...piece.childNodes);
}
