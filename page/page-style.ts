import { asShadowRoot } from './composed-tree';

/** A style sheet of ours in the page's document, and in the shadow roots that need it. */
export interface PageStyle {
  /** Puts the sheet into the document; again where the page has replaced the list of sheets by its own. */
  ensure(): void;
  /** Puts the sheet also into the shadow root in which a node stands, if there is one. */
  ensureFor(node: Node): void;
  /** The shadow roots that have been given the sheet and are still there. */
  roots(): ShadowRoot[];
  remove(): void;
}

/** Adds a style sheet to a document. No policy of the page forbids it, and nothing is added to the DOM. */
export function createPageStyle(document: Document, css: string): PageStyle {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const known = new WeakSet<ShadowRoot>();
  const references = new Set<WeakRef<ShadowRoot>>();
  const adopt = (place: Document | ShadowRoot): void => {
    if (!place.adoptedStyleSheets.includes(sheet)) place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet];
  };
  const drop = (place: Document | ShadowRoot): void => {
    place.adoptedStyleSheets = place.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  const roots = (): ShadowRoot[] => [...references].flatMap((reference) => reference.deref() ?? []);
  return {
    ensure: () => adopt(document),
    ensureFor(node) {
      const top = node.getRootNode();
      if (top === document) return;
      const root = asShadowRoot(top);
      // A root that went to another document cannot take the sheet of this one.
      if (root?.ownerDocument !== document) return;
      adopt(root);
      if (known.has(root)) return;
      known.add(root);
      references.add(new WeakRef(root));
    },
    roots,
    remove() {
      drop(document);
      for (const root of roots()) drop(root);
      references.clear();
    },
  };
}
