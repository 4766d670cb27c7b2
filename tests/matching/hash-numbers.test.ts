import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashNumbers } from '../../matching/hash-numbers';

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

test('hashes are numbered from 1 on in the order in which they come, and found again', () => {
  fc.assert(
    fc.property(fc.uniqueArray(hash, { maxLength: 3000 }), fc.array(hash), (known, others) => {
      // 0 and 1 share a place: free places are marked with 0.
      const hashes = known.filter((one) => one !== 0 && one !== 1);
      const numbers = new HashNumbers();
      expect(hashes.map((one) => numbers.getOrAdd(one))).toEqual(hashes.map((_, n) => n + 1));
      expect(hashes.map((one) => numbers.getOrAdd(one))).toEqual(hashes.map((_, n) => n + 1));
      expect(numbers.size).toBe(hashes.length);
      const wanted = new Map(hashes.map((one, n) => [one, n + 1]));
      for (const one of others) if (one !== 0 && one !== 1) expect(numbers.find(one)).toBe(wanted.get(one) ?? 0);
    }),
  );
});

test('a list of hashes is looked up at once', () => {
  const numbers = new HashNumbers();
  for (const one of [7, -7, 70_000, 0]) numbers.getOrAdd(one);
  const found = new Int32Array(6).fill(99);
  numbers.findAll(Int32Array.of(70_000, 8, 0, 7, -7, 7), 5, found);
  expect([...found]).toEqual([3, 0, 4, 1, 2, 99]);
});

test('many hashes leave none unfound', () => {
  const numbers = new HashNumbers();
  for (let n = 1; n <= 100_000; n++) numbers.getOrAdd(Math.imul(n, 0x85ebca6b));
  for (let n = 1; n <= 100_000; n += 997) expect(numbers.find(Math.imul(n, 0x85ebca6b))).toBe(n);
});
