import type { ElementFlow } from './element-flow';
import type { TextBlock, TextSegment } from './text-block';
import type { TextScope } from './text-scope';

/** Stands for something inside a line that is not text. No term goes across it. */
const objectGap = '\ufffc';

/** A block whose segments are made when somebody asks: of most blocks nothing is painted, and nobody does. */
class ReadBlock implements TextBlock {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly isFurniture: boolean;
  readonly isHeading: boolean;
  readonly expansions: string[];
  /** Start and end of each node, one after the other. */
  readonly #bounds: readonly number[];
  /** For each node; null where all are alike. */
  readonly #furniture: readonly boolean[] | null;
  #segments: TextSegment[] | null = null;

  constructor(content: BlockContent, isFurniture: boolean) {
    this.text = content.text;
    this.nodes = content.nodes;
    this.isFurniture = isFurniture;
    this.isHeading = content.isHeading;
    this.expansions = content.expansions;
    this.#bounds = content.bounds;
    this.#furniture = isFurniture ? null : content.furniture;
  }

  get segments(): readonly TextSegment[] {
    this.#segments ??= this.nodes.map((node, n) => ({
      node,
      start: this.#bounds[2 * n] as number,
      end: this.#bounds[2 * n + 1] as number,
      isFurniture: this.#furniture?.[n] ?? this.isFurniture,
    }));
    return this.#segments;
  }
}

/** What has been read of a block. */
interface BlockContent {
  text: string;
  nodes: Text[];
  bounds: number[];
  furniture: boolean[];
  isHeading: boolean;
  expansions: string[];
}

function emptyContent(): BlockContent {
  return { text: '', nodes: [], bounds: [], furniture: [], isHeading: false, expansions: [] };
}

/** Collects text nodes until their block ends. */
export class BlockBuilder {
  #content = emptyContent();
  /** True as long as all text that was read is that of links. */
  #isAllLinks = true;
  /** True when a link has ended and nothing but space was read since. */
  #isBehindLink = false;

  addText(node: Text, { isForeign, isFurniture, isHeading, isLink }: TextScope): void {
    if (isForeign) {
      this.#addGap(objectGap);
      return;
    }
    const content = this.#content;
    const { data } = node;
    const start = content.text.length;
    content.text += data;
    content.nodes.push(node);
    content.bounds.push(start, start + data.length);
    content.furniture.push(isFurniture);
    if (isHeading) content.isHeading = true;
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
    if (!element.hasAttribute('title')) return;
    this.#content.expansions.push(`${element.getAttribute('title')} (${element.textContent})`);
  }

  /** Tells whether no text of the block has been read yet. */
  get isEmpty(): boolean {
    return this.#content.nodes.length === 0;
  }

  /** Gives what has been collected; null where that is no text. */
  finish(): TextBlock | null {
    const content = this.#content;
    this.#isBehindLink = false;
    if (content.nodes.length === 0) {
      // What stands before the first text of a block is not collected.
      if (content.expansions.length > 0) content.expansions = [];
      return null;
    }
    const isFurniture = this.#isAllLinks || content.furniture.every((is) => is);
    this.#content = emptyContent();
    this.#isAllLinks = true;
    return /\S/.test(content.text) ? new ReadBlock(content, isFurniture) : null;
  }

  #addGap(gap: string): void {
    if (this.isEmpty) return;
    this.#content.text += gap;
    if (gap === objectGap) this.#isBehindLink = false;
  }
}
