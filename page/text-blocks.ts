import { type ElementFlow, flowOf } from './element-flow';
import { isOpen } from './reading-scope';
import { TextScope } from './text-scope';

/** Where a text node stands in its block: `block.text.slice(start, end)` is the node's data. */
export interface TextSegment {
  node: Text;
  start: number;
  end: number;
  /** True in navigation, headers, footers, labels, menus and tab lists, and where a block is nothing but links. */
  isFurniture: boolean;
}

/** A run of text nodes that reads as one text, such as a paragraph with its links and bold words. */
export interface TextBlock {
  text: string;
  segments: TextSegment[];
  isHeading: boolean;
  /** What its short forms stand for by the page's own markup, as "long form (SF)". */
  expansions: string[];
}

/** What is read: `deep` with the blocks inside `root`, `shallow` only the text that is directly in it. */
export interface ReadOptions {
  depth: 'deep' | 'shallow';
  markName: string;
}

/** After so many nodes without a block the reader offers a pause. */
const nodesPerPause = 200;

/**
 * Reads the text under `root` block by block, in document order. Gives null where nothing was found for a while, so
 * that whoever reads can pause. Text that must not be touched is left out; see `flowOf`. Whether `root` itself may be
 * read is for the caller to ask.
 */
export function* readTextBlocks(root: Node, options: ReadOptions): Generator<TextBlock | null, void, void> {
  const builder = new BlockBuilder();
  const scope = new TextScope(root);
  let visited = 0;
  let node: Node | null = root.firstChild;

  while (node) {
    visited++;
    // Marks and texts may be taken back in the pause, and with them the reader's place.
    if (
      visited >= nodesPerPause &&
      (options.markName === '' || (builder.isEmpty && isOfPage(node, options.markName)))
    ) {
      visited = 0;
      yield null;
    }
    let isEntered = false;
    if (node.nodeType === Node.TEXT_NODE) builder.addText(node as Text, scope);
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const flow = flowOf(node as Element, options.markName);
      if (endsBlock(flow)) yield* builder.finish();
      else builder.enter(flow);
      builder.noteAbbreviation(node as Element);
      isEntered = isOpen(flow) && (flow !== 'block' || options.depth === 'deep');
      if (isEntered) scope.enter(node as Element);
    }
    if (isEntered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    // Up to the next node that has not been read, leaving elements on the way.
    while (node && node !== root) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        const flow = flowOf(node as Element, options.markName);
        if (flow === 'block') yield* builder.finish();
        else builder.leave(flow);
        scope.leave(node as Element);
      }
      if (node.nextSibling) break;
      node = node.parentNode;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  yield* builder.finish();
}

/** Tells whether a node stays whatever is painted and taken back: an element that is no mark and stands in none. */
function isOfPage(node: Node, markName: string): boolean {
  const isMark = (one: Node | null) => one?.nodeType === Node.ELEMENT_NODE && (one as Element).localName === markName;
  return node.nodeType === Node.ELEMENT_NODE && !isMark(node) && !isMark(node.parentNode);
}

function endsBlock(flow: ElementFlow): boolean {
  return flow === 'block' || flow === 'excluded';
}

/** Stands for something inside a line that is not text. No term goes across it. */
const objectGap = '\ufffc';

/** Collects text nodes until their block ends. */
class BlockBuilder {
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

  enter(flow: ElementFlow): void {
    if (flow === 'break') this.#addGap('\n');
    else if (flow === 'gap' || flow === 'note') this.#addGap(objectGap);
    else if (flow === 'link' && this.#linkEnd >= 0) {
      // Two links in a row are two things, such as entries of a menu.
      if (/^\s*$/.test(this.#text.slice(this.#linkEnd))) this.#addGap(objectGap);
    }
  }

  leave(flow: ElementFlow): void {
    if (flow === 'note') this.#addGap(objectGap);
    else if (flow === 'link') this.#linkEnd = this.#text.length;
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

  *finish(): Generator<TextBlock, void, void> {
    if (this.#segments.length > 0 && /\S/.test(this.#text)) {
      const segments = this.#isAllLinks
        ? this.#segments.map((segment) => ({ ...segment, isFurniture: true }))
        : this.#segments;
      yield { text: this.#text, segments, isHeading: this.#isHeading, expansions: this.#expansions };
    }
    this.#text = '';
    this.#isHeading = false;
    this.#expansions = [];
    this.#isAllLinks = true;
    this.#segments = [];
    this.#linkEnd = -1;
  }

  #addGap(gap: string): void {
    if (this.#segments.length > 0) this.#text += gap;
  }
}
