/** A source of numbers that look random and are the same for the same seed. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** One of a list that is not empty. */
  pick<Item>(items: readonly Item[]): Item;
  /** One of a list of which the first are much more frequent than the last, as words are in texts. */
  pickUneven<Item>(items: readonly Item[]): Item;
  isTrue(share: number): boolean;
}

/** Creates a source of numbers from a seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pickAt = <Item>(items: readonly Item[], place: number): Item => {
    const item = items[Math.floor(place * items.length)];
    if (item === undefined) throw new Error('expected a list with something in it');
    return item;
  };
  return {
    next,
    below: (end) => Math.floor(next() * end),
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (items) => pickAt(items, next()),
    pickUneven: (items) => pickAt(items, next() ** 3),
    isTrue: (share) => next() < share,
  };
}
