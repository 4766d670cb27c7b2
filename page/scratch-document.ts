/** After so many uses a new document takes the place of the old one. */
const mostUses = 200;

/**
 * A document that nobody sees, for cutting texts. mark.js leaves a node iterator behind for each mark it makes, and as
 * long as they live the browser tells all of them of every node that goes: in the page that would take longer and longer.
 */
export class ScratchDocument {
  #document: Document | null = null;
  #uses = 0;

  /** An empty element to work in. */
  createHolder(): HTMLElement {
    if (this.#document === null || ++this.#uses > mostUses) {
      this.#document = document.implementation.createHTMLDocument('');
      this.#uses = 0;
    }
    return this.#document.createElement('div');
  }
}
