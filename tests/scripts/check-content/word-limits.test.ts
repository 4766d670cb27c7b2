import { expect, test } from 'vitest';
import { findWrongLengths } from '../../../scripts/check-content/word-limits';
import { articleWriting, plainWords, termWriting } from './sample-writing';

const term = (short: number, more: number) =>
  termWriting(`## In short\n\n${plainWords(short)} [1]\n\n## More\n\n${plainWords(more)} [1]\n`);

test.each([
  [60, 180],
  [8, 60],
])('%i words in short and %i more are right', (short, more) => {
  expect(findWrongLengths(term(short, more))).toEqual([]);
});

test.each([
  [61, 60, 'In short', 'expected 8 to 60 words, found 61'],
  [7, 60, 'In short', 'expected 8 to 60 words, found 7'],
  [20, 59, 'More', 'expected 60 to 180 words, found 59'],
  [20, 181, 'More', 'expected 60 to 180 words, found 181'],
])('%i words in short and %i more are not', (short, more, field, reason) => {
  expect(findWrongLengths(term(short, more))).toMatchObject([{ file: 'terms/hip.md', field, reason }]);
});

test('a part that is missing is named', () => {
  expect(findWrongLengths(termWriting(`## In short\n\n${plainWords(20)} [1]\n`))).toMatchObject([
    { field: 'More', reason: 'expected 60 to 180 words, found 0' },
  ]);
});

test('the paragraphs of a part count together, and the line is that of the first', () => {
  const writing = termWriting(
    `## In short\n\n${plainWords(40)}\n\n${plainWords(21)}\n\n## More\n\n${plainWords(60)}\n`,
  );
  expect(findWrongLengths(writing)).toMatchObject([{ line: 12, reason: 'expected 8 to 60 words, found 61' }]);
});

test('an article may be as long as it likes', () => {
  expect(findWrongLengths(articleWriting('Short.\n\n## A {#a}\n\nShort.\n'))).toEqual([]);
});
