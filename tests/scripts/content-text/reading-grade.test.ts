import { expect, test } from 'vitest';
import { countWords, exceptNames, readingGrade } from '../../../scripts/content-text/reading-grade';

const none = exceptNames([]);

test('the grade is that of the formula: 0.39 words a sentence + 11.8 syllables a word - 15.59', () => {
  // Six words of one syllable in one sentence: 0.39 * 6 + 11.8 - 15.59.
  expect(readingGrade(['The cat sat on the mat.'], none)).toBeCloseTo(-1.45, 2);
});

test('texts count together, each as at least one sentence', () => {
  expect(readingGrade(['The cat sat', 'on the mat'], none)).toBeCloseTo(0.39 * 3 + 11.8 - 15.59, 2);
});

test.each([
  ['excepted names', 'Milnacipran can help.', 'It can help.', ['milnacipran']],
  ['names of several words', 'Hip osteoarthritis can hurt.', 'It it can hurt.', ['hip osteoarthritis']],
  [
    'a hyphen where the name has a space',
    'Low-dose naltrexone can help.',
    'It-it it can help.',
    ['low dose naltrexone'],
  ],
  ['numbers', '1,234.5 cats sat.', 'One cats sat.', []],
])('%s count as words of one syllable', (_, text, plainer, names) => {
  expect(readingGrade([text], exceptNames(names))).toBeCloseTo(readingGrade([plainer], none), 5);
});

test('a name inside a longer word is not excepted', () => {
  expect(readingGrade(['Fibrosis'], exceptNames(['fibro']))).toBe(readingGrade(['Fibrosis'], none));
});

test('a text without words has no grade', () => {
  expect(readingGrade(['', '…'], none)).toBe(0);
});

test.each([
  ['Hips can ache.', 3],
  ['a well-known – and sore – hip', 5],
  ['', 0],
])('words of "%s"', (text, count) => {
  expect(countWords(text)).toBe(count);
});
