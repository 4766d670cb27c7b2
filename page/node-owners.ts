import type { TextBlock } from './text-block';

/** After so many items the indexing of their nodes offers a pause. */
const itemsPerPause = 200;

/**
 * Leads from the text nodes of blocks to what stands for the blocks. While all blocks of a page are read for the first
 * time it need not know: a page that never changes never asks.
 */
export class NodeOwners<Item extends { readonly block: TextBlock }> {
  readonly #owners = new Map<Text, Item>();
  #knowsAll = true;

  /** From now on only blocks are added that were never read before, until `expectKnown` is done. */
  expectNew(): void {
    this.#knowsAll = false;
  }

  /** To be done before a block may be read that was read before. A step indexes some of `items`, which are all there are. */
  *expectKnown(items: Iterable<Item>): Generator<void, void, void> {
    if (this.#knowsAll) return;
    let indexed = 0;
    // What is added in the pauses comes last, so none is passed over.
    for (const item of items) {
      this.#index(item);
      if (++indexed % itemsPerPause === 0) yield;
    }
    this.#knowsAll = true;
  }

  /** Tells whether any owner may be found. */
  get isEmpty(): boolean {
    return !this.#knowsAll && this.#owners.size === 0;
  }

  find(node: Text): Item | undefined {
    return this.#owners.get(node);
  }

  /** Adds an item; `mustBeKnown` when its block may be read again before `expectKnown` is done. */
  add(item: Item, mustBeKnown: boolean): void {
    if (this.#knowsAll || mustBeKnown) this.#index(item);
  }

  remove(item: Item): void {
    for (const node of item.block.nodes) if (this.#owners.get(node) === item) this.#owners.delete(node);
  }

  clear(): void {
    this.#owners.clear();
  }

  #index(item: Item): void {
    for (const node of item.block.nodes) this.#owners.set(node, item);
  }
}
