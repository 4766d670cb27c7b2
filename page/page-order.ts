import { asShadowRoot, shadowRootsAround } from './composed-tree';

/** Tells whether `one` stands before `other` on the page: what is in a shadow root before all else in its host. */
export function isBefore(one: Node, other: Node): boolean {
  const position = one.compareDocumentPosition(other);
  if ((position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0) return isFollowing(position);
  const [ones, others] = [wayTo(one), wayTo(other)];
  let depth = 0;
  while (depth < ones.length && ones[depth] === others[depth]) depth++;
  const [oneThere, otherThere] = [ones[depth], others[depth]];
  // One of them is a host of the other.
  if (!oneThere || !otherThere) return !oneThere;
  return isFollowing(oneThere.compareDocumentPosition(otherThere));
}

function isFollowing(position: number): boolean {
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The hosts around a node, the outermost first, and the node itself: each stands in the shadow root of the one before. */
function wayTo(node: Node): Node[] {
  return [node, ...shadowRootsAround(node).map(({ host }) => host)].reverse();
}

/**
 * Numbers the text nodes of a page that are keys of `wanted`, in its order, by one walk through the document and those shadow
 * roots in which one of them stands. What has left the page gets no number.
 */
export function numberTexts(wanted: ReadonlyMap<Text, unknown>, document: Document): Map<Text, number> {
  const hosts = new Set<Element>();
  for (const text of wanted.keys()) if (asShadowRoot(text.getRootNode())) addHosts(text, hosts);
  const numbers = new Map<Text, number>();
  const what = hosts.size > 0 ? NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT : NodeFilter.SHOW_TEXT;
  const walk = (root: Node): void => {
    const walker = document.createTreeWalker(root, what);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (wanted.has(node as Text)) numbers.set(node as Text, numbers.size);
      else if (hosts.has(node as Element)) walk((node as Element).shadowRoot ?? node);
    }
  };
  walk(document);
  return numbers;
}

function addHosts(text: Text, hosts: Set<Element>): void {
  for (const { host } of shadowRootsAround(text)) hosts.add(host);
}
