import { BlockBuilder } from './block-builder';
import { type ElementFlow, flowOf } from './element-flow';
import { isOpen } from './reading-scope';
import { type HostListener, mayBecomeHost } from './shadow-hosts';
import type { TextBlock } from './text-block';
import { TextScope } from './text-scope';

/** How a page is read. */
export interface Reading {
  /** Local name of the elements of our own marks; empty where there are none. */
  markName: string;
  hosts?: HostListener | undefined;
}

/**
 * What is read: `deep` with the blocks and open shadow roots inside `root`, `shallow` only the text that is directly in
 * it.
 */
export interface ReadOptions extends Reading {
  depth: 'deep' | 'shallow';
}

/** After so many nodes without a block the reader offers a pause. */
const nodesPerPause = 200;

/**
 * Reads the text under `root` block by block, in document order; what is in a shadow root before all else in its host.
 * Gives null where nothing was found for a while, so that whoever reads can pause. Text that must not be touched is left
 * out; see `flowOf`. Whether `root` itself may be read is for the caller to ask.
 */
export function* readTextBlocks(root: Node, options: ReadOptions): Generator<TextBlock | null, void, void> {
  const reader = new TreeReader(root, options);
  const isElement = options.depth === 'deep' && root.nodeType === Node.ELEMENT_NODE;
  const shadow = isElement && reader.findShadow(root as Element, flowOf(root as Element, options.markName));
  if (shadow) yield* reader.read(shadow);
  yield* reader.read(root);
}

/** An element whose text is being read. */
interface OpenElement {
  element: Element;
  flow: ElementFlow;
}

/** Walks a tree and the shadow roots in it. */
class TreeReader {
  readonly #options: ReadOptions;
  readonly #builder = new BlockBuilder();
  readonly #scope: TextScope;
  #visited = 0;

  constructor(root: Node, options: ReadOptions) {
    this.#options = options;
    this.#scope = new TextScope(root);
  }

  *read(root: Node): Generator<TextBlock | null, void, void> {
    const document = root.ownerDocument ?? (root as Document);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const open: OpenElement[] = [];
    let node = walker.nextNode();
    while (node) {
      if (++this.#visited >= nodesPerPause && this.#mayPause(node)) {
        this.#visited = 0;
        yield null;
      }
      const parent = node.parentNode;
      while (open.length > 0 && open[open.length - 1]?.element !== parent) {
        const inside = this.#leave(open.pop() as OpenElement);
        if (inside) yield inside;
      }
      if (node.nodeType === Node.TEXT_NODE) {
        this.#builder.addText(node as Text, this.#scope);
        node = walker.nextNode();
        continue;
      }
      const element = node as Element;
      const flow = flowOf(element, this.#options.markName);
      const before = endsBlock(flow) ? this.#builder.finish() : this.#builder.enter(flow);
      if (before) yield before;
      const isEntered = this.#enter(element, flow);
      const shadow = isEntered && this.findShadow(element, flow);
      if (shadow) yield* this.read(shadow);
      if (isEntered) open.push({ element, flow });
      node = isEntered ? walker.nextNode() : nextBehind(walker);
    }
    for (const last of open.reverse()) {
      const inside = this.#leave(last);
      if (inside) yield inside;
    }
    const last = this.#builder.finish();
    if (last) yield last;
  }

  /** The shadow root of an element that is read, for which the block before it has ended; notes where one may come. */
  findShadow(host: Element, flow: ElementFlow): ShadowRoot | null {
    const { hosts } = this.#options;
    // No other element can have one.
    if (flow !== 'block' && host.localName !== 'span') return null;
    const root = host.shadowRoot;
    if (root) hosts?.onRoot(root);
    else if (hosts && mayBecomeHost(host)) hosts.onBareHost(host);
    return root;
  }

  /** Gives whether what is in the element is read. */
  #enter(element: Element, flow: ElementFlow): boolean {
    if (flow === 'inline' && element.localName === 'abbr') this.#builder.noteAbbreviation(element);
    const isEntered = isOpen(flow) && (flow !== 'block' || this.#options.depth === 'deep');
    if (isEntered) this.#scope.enter(element);
    return isEntered;
  }

  /** Gives the block that ends with the element. */
  #leave({ element, flow }: OpenElement): TextBlock | null {
    this.#scope.leave(element);
    return flow === 'block' ? this.#builder.finish() : this.#builder.leave(flow);
  }

  /** Marks and texts may be taken back in a pause, and with them the reader's place. */
  #mayPause(node: Node): boolean {
    const { markName } = this.#options;
    return markName === '' || (this.#builder.isEmpty && isOfPage(node, markName));
  }
}

/** The next node that does not stand in the current one. */
function nextBehind(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}

/** Tells whether a node stays whatever is painted and taken back: an element that is no mark and stands in none. */
function isOfPage(node: Node, markName: string): boolean {
  const isMark = (one: Node | null) => one?.nodeType === Node.ELEMENT_NODE && (one as Element).localName === markName;
  return node.nodeType === Node.ELEMENT_NODE && !isMark(node) && !isMark(node.parentNode);
}

function endsBlock(flow: ElementFlow): boolean {
  return flow === 'block' || flow === 'excluded';
}
