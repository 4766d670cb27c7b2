import type { TextBlock } from './text-blocks';

/** Something that stands for a block of the page. */
interface Placed {
  readonly block: TextBlock;
}

/** Things that stand for blocks, in the order of the page. Adding at the end, as while a page is read, costs nothing. */
export class PageBlocks<Item extends Placed> {
  #items: Item[] = [];
  readonly #gone = new Set<Item>();
  #isUnordered = false;
  #firstChange = Number.POSITIVE_INFINITY;
  #lastChange = -1;

  add(item: Item): void {
    // What has left the document has no place in it, and nothing can be found among such items.
    if (this.#gone.size > 0) this.#sweep();
    const last = this.#items.at(-1);
    const at = !last || isBefore(last, item) ? this.#items.length : this.#placeOf(item);
    this.#items.splice(at, 0, item);
    if (at <= this.#lastChange) this.#lastChange++;
    this.#noteChange(at);
  }

  remove(item: Item): void {
    const at = this.#placeOf(item);
    if (this.#items[at] !== item) {
      this.#gone.add(item);
      return;
    }
    this.#items.splice(at, 1);
    this.#noteChange(at);
  }

  /** Notes that what is selected in and after `item` may change; it may also have been moved. */
  touch(item: Item): void {
    const at = this.#placeOf(item);
    const [before, after] = [this.#items[at - 1], this.#items[at + 1]];
    const isInPlace =
      this.#items[at] === item && (!before || isBefore(before, item)) && (!after || isBefore(item, after));
    if (isInPlace) this.#noteChange(at);
    else this.#isUnordered = true;
  }

  touchAll(): void {
    if (this.#items.length > 0) {
      this.#firstChange = 0;
      this.#lastChange = this.#items.length - 1;
    }
  }

  /** All items in order, and the first and last place of what has changed since this was last asked; null for none. */
  takeChanges(): { items: readonly Item[]; changed: { first: number; last: number } | null } {
    if (this.#gone.size > 0) this.#sweep();
    if (this.#isUnordered) {
      this.#items.sort((a, b) => (isBefore(a, b) ? -1 : 1));
      this.#isUnordered = false;
      this.touchAll();
    }
    const changed = this.#lastChange < 0 ? null : { first: this.#firstChange, last: this.#lastChange };
    this.#firstChange = Number.POSITIVE_INFINITY;
    this.#lastChange = -1;
    return { items: this.#items, changed };
  }

  #sweep(): void {
    this.#items = this.#items.filter((item, at) => {
      if (this.#gone.has(item)) this.#noteChange(at);
      return !this.#gone.has(item);
    });
    this.#gone.clear();
  }

  #noteChange(at: number): void {
    this.#firstChange = Math.min(this.#firstChange, at);
    this.#lastChange = Math.max(this.#lastChange, at);
  }

  /** The place of the first item that is not before `item`. */
  #placeOf(item: Item): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.#items[middle] as Item, item)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isBefore(a: Placed, b: Placed): boolean {
  const [one, other] = [a.block.segments[0]?.node, b.block.segments[0]?.node];
  return !!one && !!other && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
