import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import type { Inline } from '../../glossary/entry';
import { allInlines, plainText, toRichText } from '../../glossary/rich-text';

function read(markdown: string) {
  const problems: string[] = [];
  const text = toRichText(fromMarkdown(markdown).children, (line, reason) => problems.push(`${line}: ${reason}`));
  return { text, problems };
}

const cite = (...sourceNumbers: number[]): Inline => ({ kind: 'citation', sourceNumbers });

test.each<{ shows: string; markdown: string; children: Inline[] }>([
  { shows: 'plain words', markdown: 'A sore spot.', children: ['A sore spot.'] },
  { shows: 'a line break is a space', markdown: 'A sore\n  spot.', children: ['A sore spot.'] },
  { shows: 'a source number is set tight', markdown: 'Sore. [1] Next.', children: ['Sore.', cite(1), ' Next.'] },
  { shows: 'numbers side by side are one citation', markdown: 'Sore. [2][11]', children: ['Sore.', cite(2, 11)] },
  { shows: 'a number at the start', markdown: '[1] Sore', children: [cite(1), ' Sore'] },
  { shows: 'a bracket that is no number', markdown: 'Sore [sic].', children: ['Sore [sic].'] },
  { shows: 'emphasis', markdown: 'A *sore* spot', children: ['A ', { kind: 'emphasis', children: ['sore'] }, ' spot'] },
  {
    shows: 'strong with a number',
    markdown: '**New: [1]**',
    children: [{ kind: 'strong', children: ['New:', cite(1)] }],
  },
  {
    shows: 'a term link',
    markdown: 'See [the *hip*](term:hip).',
    children: ['See ', { kind: 'term', termId: 'hip', text: 'the hip' }, '.'],
  },
  { shows: 'an entity is its character', markdown: 'a &amp; b', children: ['a & b'] },
])('$shows', ({ markdown, children }) => {
  expect(read(markdown)).toEqual({ text: [{ kind: 'paragraph', children }], problems: [] });
});

test('paragraphs and lists keep their order', () => {
  expect(read('One.\n\n- two [1]\n- *three*\n\nFour.')).toEqual({
    text: [
      { kind: 'paragraph', children: ['One.'] },
      { kind: 'list', items: [['two', cite(1)], [{ kind: 'emphasis', children: ['three'] }]] },
      { kind: 'paragraph', children: ['Four.'] },
    ],
    problems: [],
  });
});

const block = 'expected a paragraph or a list with "-", found';
const inline = 'expected text, emphasis or a term: link, found';

test.each([
  { markdown: 'Fine.\n\n<b>Bold</b>', says: [`3: ${inline} HTML`, `3: ${inline} HTML`] },
  { markdown: '<div>x</div>', says: [`1: ${block} HTML`] },
  { markdown: '1. one', says: [`1: ${block} a list`] },
  { markdown: '> quoted', says: [`1: ${block} a blockquote`] },
  { markdown: '    code', says: [`1: ${block} a code`] },
  { markdown: '- one\n\n  two', says: ['3: expected one paragraph in a list item, found another one'] },
  { markdown: '[ ](term:hip)', says: ['1: expected words between [ and ] of a link'] },
  { markdown: 'It hurts. [1, 2]', says: ['1: expected source numbers such as [1][2], found "[1, 2]"'] },
  { markdown: 'It hurts. [1-3]', says: ['1: expected source numbers such as [1][2], found "[1-3]"'] },
  {
    markdown: '![A hip. [8]](figure:hip)',
    says: ['1: expected source numbers in the caption, found one in the text alternative'],
  },
  { markdown: '- one\n  - two', says: ['2: expected one paragraph in a list item, found a list'] },
  { markdown: 'An\n![image](term:hip)', says: [`2: ${inline} an image`] },
  { markdown: 'Some `code`', says: [`1: ${inline} an inlineCode`] },
  {
    markdown: '[here](https://a.example)',
    says: ['1: expected a link to term:<id>, found "https://a.example"; web addresses go into sources'],
  },
])('cannot be shown: $markdown', ({ markdown, says }) => {
  expect(read(markdown).problems).toEqual(says);
});

test('HTML never reaches the text', () => {
  expect(JSON.stringify(read('A <img src=x onerror=alert(1)> b\n\n<script>alert(1)</script>').text)).not.toMatch(
    /alert|</,
  );
});

test('plain text has the words alone', () => {
  const { text } = read('A **sore *hip*** is [a joint](term:hip). [1]');
  expect(plainText(text[0]?.kind === 'paragraph' ? text[0].children : [])).toBe('A sore hip is a joint.');
});

test('all inlines reaches into emphasis and lists', () => {
  const { text } = read('**[a](term:hip)**\n\n- *[b](term:knee)*');
  const ids = allInlines(text).flatMap((part) =>
    typeof part !== 'string' && part.kind === 'term' ? [part.termId] : [],
  );
  expect(ids).toEqual(['hip', 'knee']);
});
