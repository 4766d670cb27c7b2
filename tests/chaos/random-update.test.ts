import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../scripts/random';
import { type ChaosState, firstState } from './chaos-state';
import { updateAtRandom } from './random-update';

function statesOf(seed: number, count: number): ChaosState[] {
  const random = createRandom(seed);
  const states = [firstState];
  for (let n = 0; n < count; n++) states.push(updateAtRandom(states.at(-1) ?? firstState, random));
  return states;
}

test('the same seed makes the same updates, another seed makes others', () => {
  expect(statesOf(7, 100)).toEqual(statesOf(7, 100));
  expect(statesOf(7, 100)).not.toEqual(statesOf(8, 100));
});

test('whatever the seed: keys are unique, lists stay short, and no state is changed by the next', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const states = statesOf(seed, 120);
      const copies = structuredClone(states);
      for (const { items, pieces, nextId } of states) {
        const ids = [...(items ?? []), ...pieces].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(Math.max(0, ...ids)).toBeLessThan(nextId);
        expect(ids.length).toBeLessThanOrEqual(45);
      }
      updateAtRandom(states.at(-1) ?? firstState, createRandom(seed));
      expect(states).toEqual(copies);
    }),
    { numRuns: 30 },
  );
});

test('a short run has something of every kind', () => {
  const states = statesOf(1, 300);
  const has = (holds: (state: ChaosState) => boolean) => states.some(holds);
  expect(has(({ items }) => items === null)).toBe(true);
  expect(has(({ items }) => (items?.length ?? 0) > 5)).toBe(true);
  expect(has(({ pieces }) => pieces.length === 0)).toBe(true);
  expect(has(({ banner }) => banner === null)).toBe(true);
  expect(has(({ isParked }) => isParked)).toBe(true);
  expect(has(({ aside }) => aside?.place === 'aside-2')).toBe(true);
  expect(has(({ pieces }) => pieces.some(({ text }) => text.startsWith('hip pain')))).toBe(true);
});

test('random numbers stay below their end, and all of them come', () => {
  const random = createRandom(3);
  const numbers = new Set(Array.from({ length: 200 }, () => random.below(5)));
  expect([...numbers].sort()).toEqual([0, 1, 2, 3, 4]);
});
