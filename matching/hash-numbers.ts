/** Numbers hashes from 1 on, in the order in which they come; a table of plain numbers, quick at any size. */
export class HashNumbers {
  #hashes = new Int32Array(1024);
  #numbers = new Int32Array(1024);
  #size = 0;

  /** How many hashes are numbered. */
  get size(): number {
    return this.#size;
  }

  /** The number of a hash; 0 where it has none. */
  find(hash: number): number {
    return this.#numbers[this.#slotOf(hash || emptyHash)] as number;
  }

  /** The number of a hash, which gets the next one where it has none. */
  getOrAdd(hash: number): number {
    if (this.#size * 2 >= this.#hashes.length) this.#grow();
    const key = hash || emptyHash;
    const slot = this.#slotOf(key);
    if (this.#numbers[slot] === 0) {
      this.#hashes[slot] = key;
      this.#numbers[slot] = ++this.#size;
    }
    return this.#numbers[slot] as number;
  }

  /** Writes the numbers of the first `count` hashes of a list into another. */
  findAll(hashes: Int32Array, count: number, numbers: Int32Array): void {
    const keys = this.#hashes;
    const mask = keys.length - 1;
    for (let at = 0; at < count; at++) {
      const key = (hashes[at] as number) || emptyHash;
      let slot = spread(key) & mask;
      while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask;
      numbers[at] = this.#numbers[slot] as number;
    }
  }

  /** Where a hash stands, or would be put. */
  #slotOf(key: number): number {
    const mask = this.#hashes.length - 1;
    let slot = spread(key) & mask;
    while (this.#hashes[slot] !== key && this.#hashes[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [hashes, numbers] = [this.#hashes, this.#numbers];
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#numbers = new Int32Array(hashes.length * 2);
    for (let at = 0; at < hashes.length; at++) {
      const key = hashes[at] as number;
      if (key === 0) continue;
      const slot = this.#slotOf(key);
      this.#hashes[slot] = key;
      this.#numbers[slot] = numbers[at] as number;
    }
  }
}

/** Stands for the hash 0, which marks free places. */
const emptyHash = 1;

/** Hashes of similar words lie close together; their products with this number (2^32 / golden ratio) do not. */
function spread(hash: number): number {
  const product = Math.imul(hash, 0x9e3779b1);
  return product ^ (product >>> 15);
}
