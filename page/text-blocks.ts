import { isReadLanguage } from '../matching/text-language';
import { type ElementFlow, flowOf } from './element-flow';

/** Where a text node stands in its block: `block.text.slice(start, end)` is the node's data. */
export interface TextSegment {
  node: Text;
  start: number;
  end: number;
}

/** A run of text nodes that reads as one text, such as a paragraph with its links and bold words. */
export interface TextBlock {
  text: string;
  segments: TextSegment[];
}

/** What is read: `deep` with the blocks inside `root`, `shallow` only the text that is directly in it. */
export interface ReadOptions {
  depth: 'deep' | 'shallow';
  markName: string;
}

/** Stands for something inside a line that is not text. No term goes across it. */
const objectGap = '\ufffc';

/** After so many nodes without a block the reader offers a pause. */
const nodesPerPause = 200;

/**
 * Reads the text under `root` block by block, in document order. Gives null where nothing was found for a while, so
 * that whoever reads can pause. Text that must not be touched is left out; see `flowOf`.
 */
export function* readTextBlocks(root: Node, options: ReadOptions): Generator<TextBlock | null, void, void> {
  const builder = createBlockBuilder();
  const outerLanguages: { element: Element; wasForeign: boolean }[] = [];
  let isForeign = isForeignAt(root);
  let visited = 0;
  let node: Node | null = root.firstChild;

  while (node) {
    if (++visited % nodesPerPause === 0) yield null;
    let isEntered = false;
    if (node.nodeType === Node.TEXT_NODE) {
      if (isForeign) builder.addGap(objectGap);
      else builder.addText(node as Text);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const flow = flowOf(element, options.markName);
      if (endsBlock(flow)) yield* builder.finish();
      else builder.addGap(gapOf(flow));
      isEntered = isOpen(flow) && (flow !== 'block' || options.depth === 'deep');
      const lang = isEntered ? element.getAttribute('lang') : null;
      if (lang !== null) {
        outerLanguages.push({ element, wasForeign: isForeign });
        isForeign = !isReadLanguage(lang);
      }
    }
    if (isEntered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    // Up to the next node that has not been read, leaving elements on the way.
    while (node && node !== root) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        const flow = flowOf(node as Element, options.markName);
        if (flow === 'block') yield* builder.finish();
        else if (flow === 'note') builder.addGap(objectGap);
        if (outerLanguages.at(-1)?.element === node) isForeign = outerLanguages.pop()?.wasForeign ?? false;
      }
      if (node.nextSibling) break;
      node = node.parentNode;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  yield* builder.finish();
}

function createBlockBuilder() {
  let text = '';
  let segments: TextSegment[] = [];
  return {
    addText(node: Text) {
      const start = text.length;
      text += node.data;
      segments.push({ node, start, end: text.length });
    },
    addGap(gap: string) {
      if (segments.length > 0) text += gap;
    },
    *finish(): Generator<TextBlock, void, void> {
      if (segments.length > 0 && /\S/.test(text)) yield { text, segments };
      text = '';
      segments = [];
    },
  };
}

function endsBlock(flow: ElementFlow): boolean {
  return flow === 'block' || flow === 'excluded';
}

function isOpen(flow: ElementFlow): boolean {
  return flow === 'inline' || flow === 'block' || flow === 'note';
}

function gapOf(flow: ElementFlow): string {
  if (flow === 'break') return '\n';
  return flow === 'gap' || flow === 'note' ? objectGap : '';
}

/** Tells whether nothing above `node`, itself included, forbids reading its text. */
export function isReadable(node: Node, markName: string): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (at.nodeType === Node.ELEMENT_NODE && !isOpen(flowOf(at as Element, markName))) return false;
  }
  return true;
}

/** Tells whether text in `node` is read: nothing forbids it, and its language is one that is read. */
export function isTextRead(node: Node, markName: string): boolean {
  return isReadable(node, markName) && !isForeignAt(node);
}

/** The element whose direct text `node` belongs to: the nearest block around it, `node` itself included. */
export function containerOf(node: Node, markName: string): Node {
  let at = node;
  while (at.parentNode && !(at.nodeType === Node.ELEMENT_NODE && flowOf(at as Element, markName) === 'block')) {
    at = at.parentNode;
  }
  return at;
}

function isForeignAt(node: Node): boolean {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  const lang = element?.closest('[lang]')?.getAttribute('lang');
  return lang !== undefined && lang !== null && !isReadLanguage(lang);
}
