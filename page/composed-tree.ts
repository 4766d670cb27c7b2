/** `node` as the shadow root it is; null for any other node. */
export function asShadowRoot(node: Node): ShadowRoot | null {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node ? (node as ShadowRoot) : null;
}

/** What a node stands in, up to the document: a shadow root stands in its host. */
export function parentAcross(node: Node): Node | null {
  return node.parentNode ?? asShadowRoot(node)?.host ?? null;
}

/** The nearest element around a node, which is the host for what stands at the top of a shadow root. */
export function elementAbove(node: Node): Element | null {
  const parent = parentAcross(node);
  return parent && parent.nodeType !== Node.ELEMENT_NODE ? elementAbove(parent) : (parent as Element | null);
}

/** The nearest element that fits around a node, `node` itself included, in its tree and then around its host. */
export function closestAround(node: Node, selector: string): Element | null {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : elementAbove(node);
  const found = element?.closest(selector) ?? null;
  const root = element && !found ? asShadowRoot(element.getRootNode()) : null;
  return root ? closestAround(root.host, selector) : found;
}

/** The shadow roots in which a node stands, the innermost first; none for most nodes. */
export function shadowRootsAround(node: Node): ShadowRoot[] {
  const root = asShadowRoot(node.getRootNode());
  return root ? [root, ...shadowRootsAround(root.host)] : [];
}

/**
 * The nearest element that fits, `element` itself included, on the way by which things are shown: what stands in a host
 * is shown in the slot it is assigned to, and a shadow root in its host.
 */
export function closestShown(element: Element | null, selector: string): Element | null {
  for (let at = element; at; at = shownIn(at)) if (at.matches(selector)) return at;
  return null;
}

/** The shadow roots through which an element is shown, those around it and those of its slots, the innermost first. */
export function rootsShowing(element: Element): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (let at: Element | null = element; at; at = shownIn(at)) {
    const root = asShadowRoot(at.getRootNode());
    if (root) roots.add(root);
  }
  return [...roots];
}

/** The element in which an element or text is shown: the slot it is assigned to, or the nearest element around it. */
export function shownIn(node: Element | Text): Element | null {
  return node.assignedSlot ?? elementAbove(node);
}
