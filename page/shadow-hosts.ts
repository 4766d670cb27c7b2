/** The elements of HTML that can have a shadow root: https://dom.spec.whatwg.org/#dom-element-attachshadow */
const hostNames = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Hears of shadow roots while a page is read. */
export interface HostListener {
  /** An open shadow root is about to be read. */
  onRoot(root: ShadowRoot): void;
  /** An element is read that may yet get a shadow root; nothing on the page tells when it does. */
  onBareHost(element: Element): void;
}

/** Tells whether an element is one that pages define themselves. */
export function isCustom(element: Element): boolean {
  return element.localName.includes('-');
}

/** Tells whether an element of this name can have a shadow root; no other can. */
export function canBeHost(name: string): boolean {
  return hostNames.has(name) || name.includes('-');
}

/** Tells whether an element that can have a shadow root, and has none, is likely to get one: by its name, or empty. */
export function mayBecomeHost(element: Element): boolean {
  return element.firstChild === null || isCustom(element);
}
