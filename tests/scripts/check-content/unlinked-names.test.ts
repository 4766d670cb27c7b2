import { expect, test } from 'vitest';
import { findUnlinkedNames, indexNames } from '../../../scripts/check-content/unlinked-names';
import { articleWriting, termWriting } from './sample-writing';

const ambiguous =
  '[{ text: PT, ambiguous: true, otherSenses: [part time], contextWords: [exercise] }, { text: MTrP, ambiguous: false }]';
const glossary = [
  termWriting('## In short\n\nA joint.\n', { aliases: '[hip joint]', otherSenseWords: '[rose]' }, 'hip'),
  termWriting('## In short\n\nA joint.\n', { abbreviations: ambiguous }, 'sore-spot'),
];
const names = indexNames(glossary);
const reasonsIn = (body: string) =>
  findUnlinkedNames(termWriting(body, {}, 'knee'), names).map(({ problem }) => problem.reason);

test('the first mention of another term is to be a link', () => {
  expect(reasonsIn('## In short\n\nIt is near two hips. So is the hip.\n')).toEqual([
    'expected a link at the first mention of another term: replace "hips" by [hips](term:hip)',
  ]);
});

test.each([
  ['a link to it', 'The [hip joint](term:hip) hurts, and the hip is stiff.'],
  ['a link to it in other words', 'The [joint above](term:hip) hurts, and the hip is stiff.'],
  ['its own name', 'The knee hurts.'],
  ['an abbreviation that may mean something else', 'PT helps.'],
  ['a name in another sense', 'A rose hip is red.'],
  ['a name inside a link to something else', 'A [hip brace](term:sore-spot) helps.'],
])('%s is all right', (_, text) => {
  expect(reasonsIn(`## In short\n\n${text}\n`)).toEqual([]);
});

test('a link that comes too late does not help the reader', () => {
  expect(reasonsIn('## In short\n\nThe hip hurts. The [hip](term:hip) is stiff.\n')).toHaveLength(1);
});

test('a clear abbreviation is a name', () => {
  expect(reasonsIn('## In short\n\nAn MTrP hurts.\n')).toEqual([
    'expected a link at the first mention of another term: replace "MTrP" by [MTrP](term:sore-spot)',
  ]);
});

test('a term is one text, an article is many: there each section starts anew', () => {
  expect(reasonsIn('## In short\n\nThe [hip](term:hip).\n\n## More\n\nThe hip.\n')).toEqual([]);
  const article = articleWriting('The [hip](term:hip).\n\n## A {#a}\n\nThe hip. The hip.\n');
  expect(findUnlinkedNames(article, names).map(({ problem }) => `${problem.field} ${problem.line}`)).toEqual(['A 12']);
});
