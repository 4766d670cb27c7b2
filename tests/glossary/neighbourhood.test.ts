import { expect, test } from 'vitest';
import { entries } from '../../generated/entries';
import type { Entry } from '../../glossary/entry';
import { getNeighbourhood } from '../../glossary/neighbourhood';

const named = (id: string) => ({ id, label: `the ${id}` });
/** Terms by what is related to them, such as `{ a: 'b c' }`. */
function glossaryOf(related: Record<string, string>) {
  const all = new Map(
    Object.entries(related).map(([id, ids]) => [
      id,
      { ...named(id), related: ids.split(' ').filter(Boolean).map(named) } as unknown as Entry,
    ]),
  );
  return (id: string) => all.get(id);
}
function around(id: string, related: Record<string, string>): Record<string, string[]> {
  const find = glossaryOf(related);
  const { near } = getNeighbourhood(find(id) as Entry, find);
  return Object.fromEntries(near.map((one) => [one.id, one.further.map((further) => further.id)]));
}

test('the related terms are near, in their order, and what is related to them stands behind them', () => {
  expect(around('a', { a: 'c b', b: 'x', c: 'y z' })).toEqual({ c: ['y', 'z'], b: ['x'] });
});

test('each term is there once, as near as can be, and never the middle again', () => {
  expect(around('a', { a: 'b c', b: 'a c d', c: 'd b e' })).toEqual({ b: ['d'], c: ['e'] });
});

test('at most three stand behind one, shared out evenly', () => {
  expect(around('a', { a: 'b c', b: 'p q r s t', c: 'p q r s t' })).toEqual({ b: ['p', 'r', 't'], c: ['q', 's'] });
});

test('a related term that has gone has nothing behind it', () => {
  expect(around('a', { a: 'gone' })).toEqual({ gone: [] });
});

test('labels come along', () => {
  const find = glossaryOf({ a: 'b', b: 'c' });
  expect(getNeighbourhood(find('a') as Entry, find)).toEqual({
    ...named('a'),
    near: [{ ...named('b'), further: [named('c')] }],
  });
});

test('every term of the glossary has a neighbourhood without repetitions', () => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const entry of entries) {
    const { near } = getNeighbourhood(entry, (id) => byId.get(id));
    const ids = [entry.id, ...near.flatMap(({ id, further }) => [id, ...further.map((one) => one.id)])];
    expect(new Set(ids).size, entry.id).toBe(ids.length);
    expect(near.length).toBeGreaterThanOrEqual(2);
  }
});
