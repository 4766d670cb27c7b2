/** A style sheet of ours in the page's document. */
export interface PageStyle {
  /** Puts the sheet back where the page has replaced the document's list of sheets by its own. */
  ensure(): void;
  remove(): void;
}

/** Adds a style sheet to a document. No policy of the page forbids it, and nothing is added to the DOM. */
export function createPageStyle(document: Document, css: string): PageStyle {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return {
    ensure() {
      if (!document.adoptedStyleSheets.includes(sheet)) {
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      }
    },
    remove() {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}
