import { expect, test } from 'vitest';
import { readPassages } from '../../../scripts/content-text/passages';

const body = `Before any heading.

## In short

A sore
hip. [1]

- One
- Two

## Where {#where}

![A hip](figure:hip)
Its caption.
`;

test('every heading, paragraph, list item and caption knows its heading and its line in the file', () => {
  const passages = readPassages(body, 10);
  expect(
    passages.map(({ kind, line, heading, inlines }) => `${line} ${kind} under "${heading}": ${inlines[0]}`),
  ).toEqual([
    '10 paragraph under "": Before any heading.',
    '12 heading under "In short": In short',
    '14 paragraph under "In short": A sore hip.',
    '17 item under "In short": One',
    '18 item under "In short": Two',
    '20 heading under "Where": Where',
    '22 caption under "Where": Its caption.',
  ]);
  expect(passages.at(-1)?.alternative).toBe('A hip');
});

test('what no card can show is left to the compiler', () => {
  expect(readPassages('> quoted\n\n    code\n', 1)).toEqual([]);
});
