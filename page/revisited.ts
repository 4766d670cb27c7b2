/** After so many items the clock is looked at. */
const itemsPerLook = 50;

/** Items that all have to be visited again now and then, in portions. */
export class Revisited<Item> {
  readonly #items = new Set<Item>();
  #waiting: Iterator<Item> | null = null;

  add(item: Item): void {
    this.#items.add(item);
  }

  delete(item: Item): void {
    this.#items.delete(item);
  }

  clear(): void {
    this.#items.clear();
    this.#waiting = null;
  }

  /** All items are to be visited, from the first on. */
  restart(): void {
    this.#waiting = this.#items.values();
  }

  /** Goes on visiting up to a time of the page's clock. Gives whether all that had to be visited has been. */
  visit(onItem: (item: Item) => void, untilMs: number): boolean {
    for (let count = 1; this.#waiting; count++) {
      const next = this.#waiting.next();
      if (next.done) this.#waiting = null;
      else onItem(next.value);
      if (count % itemsPerLook === 0 && performance.now() > untilMs) break;
    }
    return this.#waiting === null;
  }
}
