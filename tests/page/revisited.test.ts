import { expect, test } from 'vitest';
import { Revisited } from '../../page/revisited';

test('all items are visited once after each start, however often the visit is stopped', () => {
  const items = new Revisited<number>();
  for (let n = 0; n < 175; n++) items.add(n);
  const visited: number[] = [];
  const visit = (untilMs: number) => items.visit((n) => visited.push(n), untilMs);
  expect(visit(0)).toBe(true);
  expect(visited).toEqual([]);
  items.restart();
  const portions: boolean[] = [];
  while (portions.at(-1) !== true) portions.push(visit(0));
  expect(portions).toEqual([false, false, false, true]);
  expect(visited).toEqual(Array.from({ length: 175 }, (_, n) => n));
});

test('an item that is gone is not visited, one that comes meanwhile is', () => {
  const items = new Revisited<string>();
  for (const one of ['a', 'b', 'c']) items.add(one);
  items.restart();
  const visited: string[] = [];
  items.delete('b');
  items.add('d');
  items.visit((one) => visited.push(one), Number.POSITIVE_INFINITY);
  expect(visited).toEqual(['a', 'c', 'd']);
});
