import type { ElementFlow } from './element-flow';
import type { TextBlock, TextSegment } from './text-block';
import { Scope } from './text-scope';

/** Stands for something inside a line that is not text. No term goes across it. */
const objectGap = '\ufffc';

/** Shared by all blocks that have none. */
const noExpansions: string[] = [];

/** What has been read of a block. */
interface BlockContent {
  text: string;
  nodes: readonly Text[];
  /** Start and end of each node, one after the other. */
  bounds: readonly number[];
  /** For each node; null where all are alike. */
  furniture: readonly boolean[] | null;
  isFurniture: boolean;
  isHeading: boolean;
  expansions: string[];
}

/** A block whose segments are made when somebody asks: of most blocks nothing is painted, and nobody does. */
class ReadBlock implements TextBlock {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly isFurniture: boolean;
  readonly isHeading: boolean;
  readonly expansions: string[];
  readonly #bounds: readonly number[];
  readonly #furniture: readonly boolean[] | null;
  /** They are many, asked for in bursts, and soon made again: what is kept as long as the page does not hold them. */
  #segments: WeakRef<TextSegment[]> | null = null;

  constructor(content: BlockContent) {
    this.text = content.text;
    this.nodes = content.nodes;
    this.isFurniture = content.isFurniture;
    this.isHeading = content.isHeading;
    this.expansions = content.expansions;
    this.#bounds = content.bounds;
    this.#furniture = content.furniture;
  }

  get segments(): readonly TextSegment[] {
    const known = this.#segments?.deref();
    if (known) return known;
    const segments = this.nodes.map((node, n) => ({
      node,
      start: this.#bounds[2 * n] as number,
      end: this.#bounds[2 * n + 1] as number,
      isFurniture: this.#furniture?.[n] ?? this.isFurniture,
    }));
    this.#segments = new WeakRef(segments);
    return segments;
  }
}

/** Collects text nodes until their block ends. */
export class BlockBuilder {
  #text = '';
  readonly #nodes: Text[] = [];
  readonly #bounds: number[] = [];
  readonly #furniture: boolean[] = [];
  #furnitureCount = 0;
  #isHeading = false;
  #expansions = noExpansions;
  /** True when anything but space was read. */
  #hasInk = false;
  /** True as long as all text that was read is that of links. */
  #isAllLinks = true;
  /** True when a link has ended and nothing but space was read since. */
  #isBehindLink = false;

  addText(node: Text, scope: Scope): void {
    if (scope & foreign) {
      this.#addGap(objectGap);
      return;
    }
    const { data } = node;
    const start = this.#text.length;
    const isFurniture = (scope & furniture) !== 0;
    this.#text += data;
    this.#nodes.push(node);
    this.#bounds.push(start, start + data.length);
    this.#furniture.push(isFurniture);
    if (isFurniture) this.#furnitureCount++;
    if (scope & heading) this.#isHeading = true;
    if ((this.#isBehindLink || !this.#hasInk) && /\S/.test(data)) {
      this.#hasInk = true;
      this.#isBehindLink = false;
    }
    if (this.#isAllLinks && (scope & link) === 0 && /[\p{L}\p{N}]/u.test(data)) this.#isAllLinks = false;
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
    this.#expansions = [...this.#expansions, `${element.getAttribute('title')} (${element.textContent})`];
  }

  /** Tells whether no text of the block has been read yet. */
  get isEmpty(): boolean {
    return this.#nodes.length === 0;
  }

  /** Gives what has been collected; null where that is no text. */
  finish(): TextBlock | null {
    const block = this.#hasInk ? new ReadBlock(this.#content()) : null;
    this.#isBehindLink = false;
    // What stands before the first text of a block is not collected.
    this.#expansions = noExpansions;
    if (this.isEmpty) return null;
    this.#text = '';
    this.#nodes.length = 0;
    this.#bounds.length = 0;
    this.#furniture.length = 0;
    this.#furnitureCount = 0;
    this.#isHeading = false;
    this.#hasInk = false;
    this.#isAllLinks = true;
    return block;
  }

  /** In arrays just as long as they need be: they are kept as long as the page. */
  #content(): BlockContent {
    const isFurniture = this.#isAllLinks || this.#furnitureCount === this.#nodes.length;
    return {
      text: this.#text,
      nodes: this.#nodes.slice(),
      bounds: this.#bounds.slice(),
      furniture: isFurniture || this.#furnitureCount === 0 ? null : this.#furniture.slice(),
      isFurniture,
      isHeading: this.#isHeading,
      expansions: this.#expansions,
    };
  }

  #addGap(gap: string): void {
    if (this.isEmpty) return;
    this.#text += gap;
    if (gap === objectGap) this.#isBehindLink = false;
  }
}

/** Copies for reading every text: a compiler that sees one file at a time would look each one up. */
const foreign: number = Scope.Foreign;
const furniture: number = Scope.Furniture;
const heading: number = Scope.Heading;
const link: number = Scope.Link;
