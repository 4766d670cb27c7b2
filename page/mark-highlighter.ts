import Mark from 'mark.js/dist/mark.es6.js';
import type { Match } from '../matching/match';
import type { Highlighter, PaintedMatch } from './highlighter';
import { isInteractive } from './interactive';
import { type NodeSlice, slicesOf } from './match-range';
import type { TextBlock } from './text-blocks';

/** The element's name says what it is and not by whom; no page rule for `span` or `mark` applies to it. */
const markName = 'explained-term';

const markStyle = `${markName} {
  text-decoration: underline dotted 0.09em;
  text-decoration-color: color-mix(in srgb, currentColor 75%, transparent);
}
${markName}[tabindex] { cursor: help; }
${markName}:focus-visible { outline: 2px solid currentColor; outline-offset: 1px; border-radius: 2px; }`;

/** What was done to one text node, enough to undo it without touching anything the page has done since. */
interface MarkedNode {
  node: Text;
  originalText: string;
  /** What the node was left with; the page has rewritten it when it is something else now. */
  headText: string;
  /** The elements and text nodes made from the rest of the text, in order. */
  pieces: ChildNode[];
}

/**
 * Creates the painter that makes real elements with mark.js, one text node at a time. It never calls mark.js' own
 * `unmark`: that merges text nodes, which frameworks own and would look for.
 */
export function createMarkHighlighter(document: Document): Highlighter {
  const marked = new Map<TextBlock, { nodes: MarkedNode[]; elements: Map<Match, HTMLElement[]> }>();
  const owners = new WeakMap<Node, TextBlock>();
  const matches = new WeakMap<Element, PaintedMatch>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markStyle);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  const erase = (block: TextBlock): void => {
    for (const one of marked.get(block)?.nodes ?? []) {
      for (const piece of one.pieces) piece.remove();
      if (one.node.data === one.headText) one.node.data = one.originalText;
      owners.delete(one.node);
    }
    marked.delete(block);
  };
  const findByElement = (element: Element): PaintedMatch | null => {
    const mark = element.closest(markName);
    return (mark && matches.get(mark)) ?? null;
  };

  return {
    markName,
    changesPage: true,
    paint(block, shown) {
      const elements = new Map<Match, HTMLElement[]>(shown.map((match) => [match, []]));
      const nodes: MarkedNode[] = [];
      for (const [node, slices] of groupByNode(block, shown)) {
        const onMark = (element: HTMLElement, match: Match): void => {
          matches.set(element, { block, match });
          if (elements.get(match)?.push(element) === 1) makeReachable(element);
        };
        nodes.push(markNode(node, slices, onMark));
      }
      for (const { node, pieces } of nodes) {
        owners.set(node, block);
        for (const piece of pieces) {
          owners.set(piece, block);
          if (piece.firstChild) owners.set(piece.firstChild, block);
        }
      }
      // Nodes without a match belong to the block all the same: they must be read together with the others.
      for (const { node } of block.segments) owners.set(node, block);
      marked.set(block, { nodes, elements });
    },
    erase,
    clear() {
      for (const block of [...marked.keys()]) erase(block);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
    findOwner(node) {
      const block = owners.get(node);
      return block && marked.has(block) ? block : null;
    },
    findAt: (_point, target) => target && findByElement(target),
    findByElement,
    rectsOf: ({ block, match }) =>
      (marked.get(block)?.elements.get(match) ?? []).flatMap((element) => [...element.getClientRects()]),
  };
}

type MatchSlice = NodeSlice & { match: Match };

function groupByNode(block: TextBlock, matches: readonly Match[]): Map<Text, MatchSlice[]> {
  const groups = new Map<Text, MatchSlice[]>();
  for (const match of matches) {
    for (const slice of slicesOf(block, match)) {
      const group = groups.get(slice.node);
      if (group) group.push({ ...slice, match });
      else groups.set(slice.node, [{ ...slice, match }]);
    }
  }
  return groups;
}

function markNode(
  node: Text,
  slices: readonly MatchSlice[],
  onMark: (element: HTMLElement, match: Match) => void,
): MarkedNode {
  const originalText = node.data;
  const end = node.nextSibling;
  const ranges = slices.map(({ start, end: sliceEnd, match }) => ({ start, length: sliceEnd - start, match }));
  new Mark(node).markRanges(ranges, {
    element: markName,
    each: (element, range) => onMark(element, (range as (typeof ranges)[number]).match),
  });
  const pieces: ChildNode[] = [];
  for (let piece = node.nextSibling; piece && piece !== end; piece = piece.nextSibling) pieces.push(piece);
  return { node, originalText, headText: node.data, pieces };
}

/** Puts a mark into the tab order, unless it stands in something that is in it already. */
function makeReachable(element: HTMLElement): void {
  if (isInteractive(element.parentElement)) return;
  element.tabIndex = 0;
  element.setAttribute('role', 'button');
  element.setAttribute('aria-haspopup', 'dialog');
}
