import { isBefore as isNodeBefore, numberTexts } from './page-order';
import type { TextBlock } from './text-block';

/** Something that stands for a block of the page. */
export interface Placed {
  readonly block: TextBlock;
  /** Grows with the order of the page: by it an item is found again. Kept by `PageBlocks`. */
  order: number;
}

/**
 * Things that stand for blocks, in the order of the page. What follows what was added last costs next to nothing, as
 * while a page is read; the document is asked for the order of nodes that are far apart only where that is not known.
 */
export class PageBlocks<Item extends Placed> {
  #items: Item[] = [];
  readonly #gone = new Set<Item>();
  /** The item behind which the next one is looked for first. */
  #hint: Item | undefined;
  /** True when an item may stand in the wrong place: it was moved, or compared with one that has left the page. */
  #isDoubtful = false;
  #firstChange = Number.POSITIVE_INFINITY;
  #lastChange = -1;

  add(item: Item): void {
    const last = this.#items.at(-1);
    if (!last || isBefore(last, item)) this.#insert(item, this.#items.length);
    else {
      const at = this.#findPlace(item);
      this.#insert(item, at);
      this.#doubt(at);
    }
    this.#hint = item;
  }

  remove(item: Item): void {
    const at = this.#indexOf(item);
    this.#gone.add(item);
    this.#noteChange(at);
    // What is added next most likely takes its place.
    this.#hint = this.#items[at - 1];
  }

  /** Notes that an item was read again: it may have been moved, and what is selected in and after it may change. */
  place(item: Item): void {
    const at = this.#indexOf(item);
    this.#doubt(at);
    this.#noteChange(at);
    this.#hint = item;
  }

  /** Notes that what is selected in and after an item may change. */
  touch(item: Item): void {
    this.#noteChange(this.#indexOf(item));
  }

  /** Notes that what is selected in the items from one place to another is still to be found out. */
  noteChanged(from: number, to: number): void {
    this.#noteChange(from);
    this.#noteChange(to);
  }

  touchAll(): void {
    if (this.#items.length === 0) return;
    this.#firstChange = 0;
    this.#lastChange = this.#items.length - 1;
  }

  clear(): void {
    this.#items = [];
    this.#gone.clear();
    this.#hint = undefined;
  }

  /** All items as they are known to stand. */
  inOrder(): Item[] {
    return this.#items.filter((item) => !this.#gone.has(item));
  }

  /** All items in order, and the first and last place of what has changed since this was last asked; null for none. */
  takeChanges(): { items: readonly Item[]; changed: { first: number; last: number } | null } {
    if (this.#gone.size > 0) this.#sweep();
    if (this.#isDoubtful) this.#restoreOrder();
    const changed = this.#lastChange < 0 ? null : { first: this.#firstChange, last: this.#lastChange };
    this.#firstChange = Number.POSITIVE_INFINITY;
    this.#lastChange = -1;
    return { items: this.#items, changed };
  }

  #sweep(): void {
    this.#items = this.#items.filter((item) => !this.#gone.has(item));
    for (const item of this.#gone) {
      // As long as it was here, others may have been compared with it.
      if (!firstNode(item)?.isConnected) this.#isDoubtful = true;
    }
    if (this.#hint && this.#gone.has(this.#hint)) this.#hint = undefined;
    this.#gone.clear();
  }

  #restoreOrder(): void {
    this.#isDoubtful = false;
    const isOrdered = this.#items.every((item, at) => at === 0 || isBefore(this.#items[at - 1] as Item, item));
    if (isOrdered) return;
    const places = placesOnPage(this.#items);
    this.#items.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    this.#renumber();
    this.touchAll();
  }

  #noteChange(at: number): void {
    this.#firstChange = Math.min(this.#firstChange, at);
    this.#lastChange = Math.max(this.#lastChange, at);
  }

  /** Doubts the order unless the item at a place stands between its neighbours. */
  #doubt(at: number): void {
    const [before, item, after] = [this.#items[at - 1], this.#items[at] as Item, this.#items[at + 1]];
    this.#isDoubtful ||= (!!before && !isBefore(before, item)) || (!!after && !isBefore(item, after));
  }

  #insert(item: Item, at: number): void {
    if (at === this.#items.length) this.#items.push(item);
    else this.#items.splice(at, 0, item);
    this.#number(at);
    if (at <= this.#lastChange) this.#lastChange++;
    this.#noteChange(at);
  }

  #findPlace(item: Item): number {
    if (this.#hint) {
      const behind = this.#indexOf(this.#hint) + 1;
      const next = this.#items[behind];
      if (isBefore(this.#hint, item) && (!next || isBefore(item, next))) return behind;
    }
    return this.#search((other) => isBefore(other, item));
  }

  #indexOf(item: Item): number {
    return this.#search((other) => other.order < item.order);
  }

  /** The first place at which `isBeforeIt` does not hold. */
  #search(isBeforeIt: (item: Item) => boolean): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBeforeIt(this.#items[middle] as Item)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Gives the item at a place a number between those of its neighbours; all a new one where there is none left. */
  #number(at: number): void {
    const item = this.#items[at] as Item;
    const before = this.#items[at - 1]?.order ?? -1;
    const after = this.#items[at + 1]?.order;
    item.order = after === undefined ? before + 1 : (before + after) / 2;
    if (item.order <= before || (after !== undefined && item.order >= after)) this.#renumber();
  }

  #renumber(): void {
    for (const [at, item] of this.#items.entries()) item.order = at;
  }
}

function firstNode({ block }: Placed): Text | undefined {
  return block.nodes[0];
}

/** False also where one of the two has left the page. */
function isBefore(a: Placed, b: Placed): boolean {
  const [one, other] = [firstNode(a), firstNode(b)];
  return one !== undefined && other !== undefined && isNodeBefore(one, other);
}

/** Where each item stands; what has left the page is not there. */
function placesOnPage<Item extends Placed>(items: readonly Item[]): Map<Item, number> {
  const byNode = new Map(items.flatMap((item) => (firstNode(item) ? [[firstNode(item) as Text, item]] : [])));
  const document = firstNode(items[0] as Item)?.ownerDocument;
  const numbers = document ? numberTexts(byNode, document) : [];
  return new Map([...numbers].flatMap(([node, number]) => [[byNode.get(node) as Item, number]]));
}
