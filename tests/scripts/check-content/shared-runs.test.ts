import { expect, test } from 'vitest';
import { findSharedRuns, readOtherText } from '../../../scripts/check-content/shared-runs';
import { articleWriting, termWriting } from './sample-writing';

const other = readOtherText('page.txt', 'Once: one two three four five six seven eight nine ten. The end of it.');
const sharedIn = (text: string) => findSharedRuns(termWriting(`## In short\n\n${text}\n`), [other]);

test('eight words in a row are found, whatever their case and punctuation', () => {
  expect(sharedIn('So: “One, two” three [four](term:knee) five six SEVEN eight, he said.')).toEqual([
    {
      file: 'terms/hip.md',
      line: 12,
      field: 'In short',
      reason: 'expected own words, found "One, two” three four five six SEVEN eight" as in page.txt',
    },
  ]);
});

test('a longer run is told once, as a whole', () => {
  expect(sharedIn('Well, one two three four five six seven eight nine ten!').map(({ reason }) => reason)).toEqual([
    'expected own words, found "one two three four five six seven eight nine ten" as in page.txt',
  ]);
});

test.each([
  ['seven words are no accident yet', 'One two three four five six seven.'],
  ['a run that is broken by a word', 'One two three four or five six seven eight.'],
  ['a run across two paragraphs', 'One two three four\n\nfive six seven eight'],
])('%s', (_, text) => {
  expect(sharedIn(text)).toEqual([]);
});

test.each([
  ['a short text', 'A short text.'],
  ['a binary file', 'one two three four five six seven eight\0'],
])('%s is refused: comparing with it would prove nothing', (_, text) => {
  expect(() => readOtherText('a.txt', text)).toThrow('expected a text of at least 8 words, found "a.txt"');
});

test('tags, source marks and hyphens at line ends do not hide a run', () => {
  const html = readOtherText('a.html', 'The <b>one</b> two[1] thr\u00ADee four five six sev-\n  en eight.');
  expect(findSharedRuns(termWriting('## In short\n\nOne two three four five six seven eight.\n'), [html])).toHaveLength(
    1,
  );
});

test('words with an apostrophe or a hyphen are one word', () => {
  const text = 'It doesn’t hurt and it doesn’t swell';
  const seven = readOtherText('a', `${text}, they said to us.`);
  expect(findSharedRuns(termWriting(`## In short\n\n${text}.\n`), [seven])).toEqual([]);
});

test('text alternatives and headings are compared too', () => {
  const eight = 'one two three four five six seven eight';
  const article = articleWriting(`Hi.\n\n## ${eight} {#a}\n\n![So: ${eight}.](figure:a)\nHm.\n`);
  expect(findSharedRuns(article, [other]).map(({ line }) => line)).toEqual([10, 12]);
});
