import { asShadowRoot } from './composed-tree';

/** The style sheet of marks in the page's document, where it needs one, and in the shadow roots with marks. */
export interface PageStyle {
  /** Puts the sheet into the document; again where the page has replaced the list of sheets by its own. */
  ensure(): void;
  /** Puts the sheet also into the shadow root in which a node stands, if there is one. */
  ensureFor(node: Node): void;
  /** The shadow roots that have been given the sheet and are still there. */
  roots(): ShadowRoot[];
  remove(): void;
}

/** Where the text of the style sheet comes from. */
export interface MarkStyle {
  /** Brings it when it is first needed. Where that fails, marks that need it are not seen. */
  load: () => Promise<string>;
  /** False where the document has the rules already, which the manifest has put there. */
  isInDocument: boolean;
}

/** Adds a style sheet to a document. No policy of the page forbids it, and nothing is added to the DOM. */
export function createPageStyle(document: Document, { load, isInDocument }: MarkStyle): PageStyle {
  let sheet: CSSStyleSheet | undefined;
  const known = new WeakSet<ShadowRoot>();
  const references = new Set<WeakRef<ShadowRoot>>();
  const getSheet = (): CSSStyleSheet => {
    if (!sheet) {
      const created = new CSSStyleSheet();
      sheet = created;
      load().then(
        (css) => created.replaceSync(css),
        () => undefined,
      );
    }
    return sheet;
  };
  const adopt = (place: Document | ShadowRoot): void => {
    const own = getSheet();
    if (!place.adoptedStyleSheets.includes(own)) place.adoptedStyleSheets = [...place.adoptedStyleSheets, own];
  };
  const drop = (place: Document | ShadowRoot): void => {
    place.adoptedStyleSheets = place.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  const roots = (): ShadowRoot[] => [...references].flatMap((reference) => reference.deref() ?? []);
  return {
    ensure: () => isInDocument && adopt(document),
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
      if (!sheet) return;
      drop(document);
      for (const root of roots()) drop(root);
      references.clear();
    },
  };
}
