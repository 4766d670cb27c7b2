import { BlockBuilder } from './block-builder';
import { type ElementFlow, flowOf, hasTellingAttributes } from './element-flow';
import { isOpen } from './reading-scope';
import { canBeHost, type HostListener, mayBecomeHost } from './shadow-hosts';
import type { TextBlock } from './text-block';
import { type Scope, scopeInside, scopeOf } from './text-scope';

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
  for (let block = reader.next(); block !== undefined; block = reader.next()) yield block;
}

/** An element whose text is being read, or the root of a tree. */
interface OpenNode {
  node: Node;
  /** Null for the root of a tree: all that is read, or a shadow root in it. */
  flow: ElementFlow | null;
  /** What holds around it. */
  outside: Scope;
}

/**
 * Walks a tree and the shadow roots in it. It keeps its own way back up: the page's nodes are asked as little as can be,
 * since that is most of what reading costs.
 */
class TreeReader {
  readonly #options: ReadOptions;
  readonly #builder = new BlockBuilder();
  readonly #open: OpenNode[] = [];
  #scope: Scope;
  /** Null at the end of what is in the innermost open node. */
  #next: Node | null;
  #visited = 0;

  constructor(root: Node, options: ReadOptions) {
    this.#options = options;
    this.#scope = scopeOf(root);
    this.#next = root.firstChild;
    this.#open.push({ node: root, flow: null, outside: this.#scope });
    if (options.depth === 'deep' && root.nodeType === elementNode) {
      this.#enterShadow(root as Element, flowOf(root as Element, options.markName));
    }
  }

  /** The next block, null for a pause, undefined at the end. */
  next(): TextBlock | null | undefined {
    for (;;) {
      const node = this.#next;
      if (node === null) {
        const last = this.#open.pop();
        if (!last) return undefined;
        const inside = this.#close(last);
        if (inside) return inside;
        continue;
      }
      if (++this.#visited >= nodesPerPause && this.#mayPause(node)) {
        this.#visited = 0;
        return null;
      }
      const { nodeType } = node;
      if (nodeType === elementNode) {
        const before = this.#visit(node as Element);
        if (before) return before;
        continue;
      }
      if (nodeType === textNode) this.#builder.addText(node as Text, this.#scope);
      this.#next = node.nextSibling;
    }
  }

  /** Goes into an element or past it; gives the block that ends before it. */
  #visit(element: Element): TextBlock | null {
    const { markName, depth } = this.#options;
    const isPlain = !hasTellingAttributes(element);
    const flow = flowOf(element, markName, isPlain);
    const before = flow === 'block' || flow === 'excluded' ? this.#builder.finish() : this.#builder.enter(flow);
    if (flow === 'inline' && element.localName === 'abbr') this.#builder.noteAbbreviation(element);
    if (!isOpen(flow) || (flow === 'block' && depth === 'shallow')) {
      this.#next = element.nextSibling;
      return before;
    }
    this.#open.push({ node: element, flow, outside: this.#scope });
    this.#scope = scopeInside(element, this.#scope, isPlain);
    this.#next = element.firstChild;
    this.#enterShadow(element, flow);
    return before;
  }

  /** Gives the block that ends with an open node, and goes on behind it. */
  #close({ node, flow, outside }: OpenNode): TextBlock | null {
    this.#scope = outside;
    if (flow !== null) this.#next = node.nextSibling;
    else if (this.#open.length > 0) this.#next = (node as ShadowRoot).host.firstChild;
    return flow === null || flow === 'block' ? this.#builder.finish() : this.#builder.leave(flow);
  }

  /** Goes on in the shadow root of an element, for which the block before it has ended; notes where one may come. */
  #enterShadow(host: Element, flow: ElementFlow): void {
    const name = host.localName;
    if ((flow !== 'block' && name !== 'span') || !canBeHost(name)) return;
    const { hosts } = this.#options;
    const root = host.shadowRoot;
    if (!root) {
      if (hosts && mayBecomeHost(host)) hosts.onBareHost(host);
      return;
    }
    hosts?.onRoot(root);
    this.#open.push({ node: root, flow: null, outside: this.#scope });
    this.#next = root.firstChild;
  }

  /** Marks and texts may be taken back in a pause, and with them the reader's place. */
  #mayPause(node: Node): boolean {
    const { markName } = this.#options;
    return markName === '' || (this.#builder.isEmpty && isOfPage(node, markName));
  }
}

/** Copies for the loop, which asks for them at every node. */
const elementNode = 1;
const textNode = 3;

/** Tells whether a node stays whatever is painted and taken back: an element that is no mark and stands in none. */
function isOfPage(node: Node, markName: string): boolean {
  const isMark = (one: Node | null) => one?.nodeType === Node.ELEMENT_NODE && (one as Element).localName === markName;
  return node.nodeType === Node.ELEMENT_NODE && !isMark(node) && !isMark(node.parentNode);
}
