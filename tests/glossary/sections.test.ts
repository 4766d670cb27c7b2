import { expect, test } from 'vitest';
import { splitSections } from '../../glossary/sections';

function split(markdown: string) {
  const problems: string[] = [];
  return { ...splitSections(markdown, (line, reason) => problems.push(`${line}: ${reason}`)), problems };
}

const words = (text: string) => [{ kind: 'paragraph', children: [text] }];

test('splits at headings of level 2; headings and paragraphs have their lines', () => {
  expect(split('Before.\n\n## One\n\nFirst.\n\nMore.\n\n## Two {#b}\n\nSecond.')).toEqual({
    introduction: { body: words('Before.'), lines: [1] },
    sections: [
      { heading: 'One', line: 3, body: [...words('First.'), ...words('More.')], lines: [5, 7] },
      { heading: 'Two {#b}', line: 9, body: words('Second.'), lines: [11] },
    ],
    problems: [],
  });
});

test.each([
  { markdown: '', shows: 'nothing at all' },
  { markdown: '\n\n', shows: 'empty lines' },
])('$shows has neither introduction nor sections', ({ markdown }) => {
  expect(split(markdown)).toEqual({ introduction: { body: [], lines: [] }, sections: [], problems: [] });
});

test.each([
  { heading: '# Title', line: 1 },
  { heading: 'Words.\n\n### Deep', line: 3 },
])('another level is reported: $heading', ({ heading, line }) => {
  expect(split(heading).problems).toEqual([`${line}: expected a heading with exactly two #`]);
});

test('a heading without text has an empty body', () => {
  expect(split('## One\n\n## Two').sections.map(({ body }) => body)).toEqual([[], []]);
});
