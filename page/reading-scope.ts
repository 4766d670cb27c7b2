import { isReadLanguage } from '../matching/text-language';
import { closestAround, parentAcross } from './composed-tree';
import { type ElementFlow, flowOf } from './element-flow';
import type { PageChanges } from './page-changes';

/** Tells whether text inside an element of this flow is read. */
export function isOpen(flow: ElementFlow): boolean {
  return flow === 'inline' || flow === 'link' || flow === 'block' || flow === 'note';
}

/** Tells whether nothing above `node`, itself included, forbids reading its text. */
export function isReadable(node: Node, markName: string): boolean {
  const document = node.nodeType === Node.DOCUMENT_NODE ? (node as Document) : node.ownerDocument;
  // The whole document is an editor.
  if (document?.designMode === 'on') return false;
  for (let at: Node | null = node; at; at = parentAcross(at)) {
    if (at.nodeType === Node.ELEMENT_NODE && !isOpen(flowOf(at as Element, markName))) return false;
  }
  return true;
}

/** Tells whether text in `node` is read: nothing forbids it, and its language is one that is read. */
export function isTextRead(node: Node, markName: string): boolean {
  return isReadable(node, markName) && !isForeignAt(node);
}

/** Tells whether text in `node` is in a language that is not read. */
function isForeignAt(node: Node): boolean {
  const lang = closestAround(node, '[lang]')?.getAttribute('lang');
  return lang !== undefined && lang !== null && !isReadLanguage(lang);
}

/**
 * The element whose direct text `node` belongs to: the nearest block around it, `node` itself included, or the shadow
 * root or document around it where there is none.
 */
export function containerOf(node: Node, markName: string): Node {
  let at = node;
  while (at.parentNode && !(at.nodeType === Node.ELEMENT_NODE && flowOf(at as Element, markName) === 'block')) {
    at = at.parentNode;
  }
  return at;
}

/** The elements whose direct text may read as another text after changes: those around all that changed. */
export function containersAround({ touched, roots }: PageChanges, markName: string): Set<Node> {
  const containers = new Set<Node>();
  for (const node of touched) if (node.isConnected) containers.add(containerOf(node, markName));
  for (const element of roots) {
    if (element.isConnected && element.parentNode) containers.add(containerOf(element.parentNode, markName));
  }
  return containers;
}
