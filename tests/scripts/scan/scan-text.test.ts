import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanText } from '../../../scripts/scan/scan-text';
import { sampleIndex } from './sample-index';

const found = (text: string) => scanText(text, sampleIndex).map(({ start, end, term }) => [start, end, term]);

test.each([
  { shows: 'nothing to find', text: 'A walk in the park.', matches: [] },
  { shows: 'no text', text: '', matches: [] },
  { shows: 'one match', text: 'My hip pain.', matches: [[3, 11, 'hip-pain']] },
  {
    shows: 'every occurrence',
    text: 'Bursitis is bursitis.',
    matches: [
      [0, 8, 'bursitis'],
      [12, 20, 'bursitis'],
    ],
  },
  { shows: 'a character outside the BMP counts two', text: '😀 bursitis', matches: [[3, 11, 'bursitis']] },
  { shows: 'a line break is within a block', text: 'hip\npain', matches: [[0, 8, 'hip-pain']] },
  { shows: 'a Windows line break too', text: 'hip\r\npain', matches: [[0, 9, 'hip-pain']] },
  { shows: 'a blank line ends a block', text: 'hip\n\npain', matches: [] },
  { shows: 'a Windows blank line too', text: 'hip\r\n\r\npain', matches: [] },
  { shows: 'a line of spaces is blank', text: 'hip\n \t\npain', matches: [] },
  { shows: 'offsets count from the start of the text', text: 'One.\n\n\n  Bursitis.', matches: [[9, 17, 'bursitis']] },
  { shows: 'a text that begins with blank lines', text: '\n\nBursitis', matches: [[2, 10, 'bursitis']] },
  {
    shows: 'blocks are one page',
    text: 'Hip pain.\n\nBursitis.\n\nA flare.',
    matches: [
      [0, 8, 'hip-pain'],
      [11, 19, 'bursitis'],
      [24, 29, 'flare'],
    ],
  },
  { shows: 'an everyday word on a page that is not about health', text: 'A flare in the sky.', matches: [] },
])('$shows', ({ text, matches }) => {
  expect(found(text)).toEqual(matches);
});

test('offsets always slice to the reported text, in text order', () => {
  const piece = fc.constantFrom(
    'hip pain',
    'bursitis',
    'Flares',
    '😀',
    '\n',
    '\n\n',
    '\r\n \r\n',
    ' ',
    ', ',
    'hip',
    'ﬁ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const matches = scanText(text, sampleIndex);
      for (const match of matches) expect(text.slice(match.start, match.end)).toBe(match.text);
      const inOrder = [...matches].sort((a, b) => a.start - b.start);
      expect(matches).toEqual(inOrder);
    }),
  );
});
