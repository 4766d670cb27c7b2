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
  /** True when a link has ended and nothing but space was read since. */
  #isBehindLink = false;

  addText(node: Text, { isForeign, isFurniture, isHeading, isLink }: TextScope): void {
    if (isForeign) {
      this.#addGap(objectGap);
      return;
    }
    const { data } = node;
    const start = this.#text.length;
    const end = start + data.length;
    this.#text += data;
    this.#segments.push({ node, start, end, isFurniture });
    if (isHeading) this.#isHeading = true;
    if (this.#isAllLinks && !isLink && /[\p{L}\p{N}]/u.test(data)) this.#isAllLinks = false;
    if (this.#isBehindLink && /\S/.test(data)) this.#isBehindLink = false;
  }

  /** Ends no block. */
  enter(flow: ElementFlow): null {
    if (flow === 'break') this.#addGap('\n');
    else if (flow === 'gap' || flow === 'note') this.#addGap(objectGap);
    // Two links in a row are two things, such as entries of a menu.
    else if (flow === 'link' && this.#isBehindLink) this.#addGap(objectGap);
    return null;
  }

  /** Ends no block. */
  leave(flow: ElementFlow): null {
    if (flow === 'note') this.#addGap(objectGap);
    else if (flow === 'link') this.#isBehindLink = true;
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
      this.#isBehindLink = false;
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
    this.#isBehindLink = false;
    return /\S/.test(block.text) ? block : null;
  }

  #addGap(gap: string): void {
    if (this.#segments.length === 0) return;
    this.#text += gap;
    if (gap === objectGap) this.#isBehindLink = false;
  }
}
