import type { ElementFlow } from './element-flow';
import type { TextBlock, TextSegment } from './text-blocks';
import type { TextScope } from './text-scope';

/** Stands for something inside a line that is not text. No term goes across it. */
const objectGap = '\ufffc';

/** Collects text nodes until their block ends. */
export class BlockBuilder {
  #text = '';
  #segments: TextSegment[] = [];
  #isHeading = false;
  #expansions: string[] = [];
  /** True as long as all text that was read is that of links. */
  #isAllLinks = true;
  /** Where the text of the last link ended. */
  #linkEnd = -1;

  addText(node: Text, { isForeign, isFurniture, isHeading, isLink }: TextScope): void {
    if (isForeign) {
      this.#addGap(objectGap);
      return;
    }
    const start = this.#text.length;
    this.#text += node.data;
    this.#segments.push({ node, start, end: this.#text.length, isFurniture });
    this.#isHeading ||= isHeading;
    if (!isLink && /[\p{L}\p{N}]/u.test(node.data)) this.#isAllLinks = false;
  }

  /** Ends no block. */
  enter(flow: ElementFlow): null {
    if (flow === 'break') this.#addGap('\n');
    else if (flow === 'gap' || flow === 'note') this.#addGap(objectGap);
    else if (flow === 'link' && this.#linkEnd >= 0) {
      // Two links in a row are two things, such as entries of a menu.
      if (/^\s*$/.test(this.#text.slice(this.#linkEnd))) this.#addGap(objectGap);
    }
    return null;
  }

  /** Ends no block. */
  leave(flow: ElementFlow): null {
    if (flow === 'note') this.#addGap(objectGap);
    else if (flow === 'link') this.#linkEnd = this.#text.length;
    return null;
  }

  /** `<abbr title="prothrombin time">PT</abbr>` says what PT stands for. */
  noteAbbreviation(element: Element): void {
    if (element.localName !== 'abbr' || !element.hasAttribute('title')) return;
    this.#expansions.push(`${element.getAttribute('title')} (${element.textContent})`);
  }

  /** Tells whether no text of the block has been read yet. */
  get isEmpty(): boolean {
    return this.#segments.length === 0;
  }

  /** Gives what has been collected; null where that is no text. */
  finish(): TextBlock | null {
    const segments = this.#segments;
    if (segments.length === 0) {
      // What stands before the first text of a block is not collected.
      if (this.#expansions.length > 0) this.#expansions = [];
      this.#linkEnd = -1;
      return null;
    }
    const block: TextBlock = {
      text: this.#text,
      segments: this.#isAllLinks ? segments.map((segment) => ({ ...segment, isFurniture: true })) : segments,
      isHeading: this.#isHeading,
      expansions: this.#expansions,
    };
    this.#text = '';
    this.#isHeading = false;
    this.#expansions = [];
    this.#isAllLinks = true;
    this.#segments = [];
    this.#linkEnd = -1;
    return /\S/.test(block.text) ? block : null;
  }

  #addGap(gap: string): void {
    if (this.#segments.length > 0) this.#text += gap;
  }
}
