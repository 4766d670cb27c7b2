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

test('every paragraph, list item and caption knows its heading and its line in the file', () => {
  const passages = readPassages(body, 10);
  expect(passages.map(({ line, heading }) => ({ line, heading }))).toEqual([
    { line: 10, heading: '' },
    { line: 14, heading: 'In short' },
    { line: 17, heading: 'In short' },
    { line: 18, heading: 'In short' },
    { line: 22, heading: 'Where' },
  ]);
  expect(passages.map(({ inlines }) => inlines[0])).toEqual([
    ...['Before any heading.', 'A sore hip.', 'One', 'Two', 'Its caption.'],
  ]);
  expect(passages.map(({ alternative }) => alternative)).toEqual([undefined, undefined, undefined, undefined, 'A hip']);
});

test('what no card can show is left to the compiler', () => {
  expect(readPassages('> quoted\n\n    code\n', 1)).toEqual([]);
});
