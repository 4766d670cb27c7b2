import Mark from 'mark.js/dist/mark.es6.js';

/** What was done to one text node, enough to undo it without touching anything the page has done since. */
export interface MarkedText {
  /** The page's own node. It keeps a part of the text, never an empty one if that can be had. */
  node: Text;
  originalText: string;
  /** The part it was left with; the page has rewritten it when it holds something else now. */
  keptText: string;
  /** The mark elements and text nodes made from the rest of the text, each with its text. */
  pieces: { node: ChildNode; text: string }[];
}

/**
 * Makes an element of each slice of a text node with mark.js and tells `onMark` of each. Slices are in order and do not
 * overlap.
 */
export function markText<Slice extends { start: number; end: number }>(
  node: Text,
  slices: readonly Slice[],
  markName: string,
  onMark: (element: HTMLElement, slice: Slice) => void,
): MarkedText {
  const originalText = node.data;
  const end = node.nextSibling;
  const ranges = slices.map((slice) => ({ start: slice.start, length: slice.end - slice.start, slice }));
  new Mark(node).markRanges(ranges, {
    element: markName,
    each: (element, range) => onMark(element, (range as (typeof ranges)[number]).slice),
  });
  const made: ChildNode[] = [];
  for (let piece = node.nextSibling; piece && piece !== end; piece = piece.nextSibling) made.push(piece);
  const kept = node.data === '' ? moveIntoGap(node, made) : null;
  const pieces = made
    .filter((piece) => piece !== kept)
    .map((piece) => ({ node: piece, text: piece.textContent ?? '' }));
  return { node, originalText, keptText: node.data, pieces };
}

/**
 * A term that begins a text leaves the page's node empty before it, and `normalize()` of the page would take the empty
 * node away for ever. So the node takes the place of the first piece of plain text, which is given back; null where the
 * term is the whole text.
 */
function moveIntoGap(node: Text, pieces: readonly ChildNode[]): ChildNode | null {
  const gap = pieces.find((piece): piece is Text => piece.nodeType === Node.TEXT_NODE && piece.textContent !== '');
  if (!gap) return null;
  node.data = gap.data;
  gap.replaceWith(node);
  return gap;
}

/** The nodes that painting has put into the page for a text, the texts inside marks included. */
export function piecesOf({ pieces }: MarkedText): Node[] {
  return pieces.flatMap(({ node }) => (node.firstChild ? [node, node.firstChild] : [node]));
}

/**
 * Takes the marks of a text back. Untouched, the page's node has its whole text again. Where the page has meanwhile
 * rewritten or removed its node, the pieces go, because their text is no longer wanted. Where it has written into a
 * piece, or taken one away, only the marks are unwrapped and the text stays as the page made it.
 */
export function restoreText({ node, originalText, keptText, pieces }: MarkedText, markName: string): void {
  const isOurs = ({ node: piece, text }: MarkedText['pieces'][number]): boolean =>
    piece.isConnected && piece.textContent === text;
  const isNodeUntouched = node.isConnected && node.data === keptText;
  if (isNodeUntouched && pieces.every((piece) => isOurs(piece) && piece.node.parentNode === node.parentNode)) {
    for (const piece of pieces) piece.node.remove();
    node.data = originalText;
  } else if (isNodeUntouched) {
    for (const piece of pieces) if (piece.node.nodeName.toLowerCase() === markName) unwrap(piece.node);
  } else {
    for (const piece of pieces) if (isOurs(piece)) piece.node.remove();
  }
}

function unwrap(mark: ChildNode): void {
  if (mark.isConnected) mark.replaceWith(...mark.childNodes);
}
