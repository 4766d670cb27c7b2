// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slicesOf } from '../../page/match-range';
import { readBlock, setPage } from './page-under-test';

const slicesIn = (html: string, start: number, end: number): string[] =>
  slicesOf(readBlock(setPage(html), ''), { termId: 'x', start, end }).map((one) =>
    one.node.data.slice(one.start, one.end),
  );

test.each([
  { shows: 'inside one node', html: '<p>the hip pain</p>', start: 4, end: 7, slices: ['hip'] },
  { shows: 'a whole node', html: '<p>the <b>hip</b> pain</p>', start: 4, end: 7, slices: ['hip'] },
  { shows: 'across two nodes', html: '<p>the <b>hip</b> pain</p>', start: 4, end: 12, slices: ['hip', ' pain'] },
  { shows: 'across a node in the middle', html: '<p>a<b>b</b>cd</p>', start: 0, end: 3, slices: ['a', 'b', 'c'] },
  { shows: 'a gap belongs to no node', html: '<p>a<br>b</p>', start: 0, end: 3, slices: ['a', 'b'] },
  { shows: 'the last character', html: '<p>a<b>bc</b></p>', start: 2, end: 3, slices: ['c'] },
])('$shows', ({ html, start, end, slices }) => {
  expect(slicesIn(html, start, end)).toEqual(slices);
});

test('an empty node has no slice', () => {
  const page = setPage('<p>hip pain</p>');
  page.querySelector('p')?.firstChild?.before('the ', '');
  const slices = slicesOf(readBlock(page, ''), { termId: 'x', start: 0, end: 12 });
  expect(slices.map(({ node }) => node.data)).toEqual(['the ', 'hip pain']);
});

test('slices joined are the text of the match', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('a', 'b', 'c') }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (parts, from, length) => {
      const block = readBlock(setPage(`<p>${parts.map((part) => `<i>${part}</i>`).join('')}</p>`), '');
      const start = from % block.text.length;
      const end = start + 1 + (length % (block.text.length - start));
      const slices = slicesOf(block, { termId: 'x', start, end });
      const joined = slices.map((one) => one.node.data.slice(one.start, one.end)).join('');
      expect(joined).toBe(block.text.slice(start, end));
    }),
  );
});
