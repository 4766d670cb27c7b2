import { expect, test } from 'vitest';
import { entries } from '../../generated/entries';
import { findSimilarTerms } from '../../glossary/similar-terms';

const best = (id: string) => findSimilarTerms(entries, id, 5)[0]?.id ?? null;

test.each([
  ['a slip of the pen', 'fibromialgia', 'fibromyalgia'],
  ['a letter too many', 'fibromyalgia-x', 'fibromyalgia'],
  ['words in another order', 'pain-hip', 'hip-pain'],
  ['a plural in capitals', 'Trigger Points', 'trigger-point'],
])('%s leads to the term', (_, asked, found) => {
  expect(best(asked)).toBe(found);
});

test.each([
  ['nothing like any term', 'qqqq-zzzz'],
  ['one letter', 'x'],
  ['nothing', ''],
])('%s leads to none', (_, asked) => {
  expect(best(asked)).toBeNull();
});

test('no more than asked for, best first', () => {
  const found = findSimilarTerms(entries, 'muscle-spasms', 3).map(({ id }) => id);
  expect(found[0]).toBe('muscle-spasm');
  expect(found.length).toBeLessThanOrEqual(3);
});
