import { expect, test } from 'vitest';
import { findSharedRuns, readOtherText } from '../../../scripts/check-content/shared-runs';
import { termWriting } from './sample-writing';

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

test('a text with fewer than eight words shares nothing', () => {
  expect(findSharedRuns(termWriting('## In short\n\nA short text.\n'), [readOtherText('a', 'A short text.')])).toEqual(
    [],
  );
});
