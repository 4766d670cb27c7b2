import { expect, test } from 'vitest';
import { z } from 'zod';
import { type ContentProblem, formatProblem } from '../../glossary/content-problem';
import { parseFrontMatter } from '../../glossary/front-matter';

const schema = z.object({ name: z.string('a name'), parts: z.array(z.object({ size: z.number() })).default([]) });
const text = '---\nname: hip # the joint\nparts:\n  - size: 1\n  - size: 2\n---\n\nBelow.\n';

function parse(source: string) {
  const problems: ContentProblem[] = [];
  return { parsed: parseFrontMatter({ path: 'hip.md', text: source }, schema, problems), problems };
}

test('gives the checked fields and the Markdown below them with its line', () => {
  const { parsed, problems } = parse(text);
  expect(problems).toEqual([]);
  expect(parsed).toMatchObject({ data: { name: 'hip', parts: [{ size: 1 }, { size: 2 }] }, body: '\nBelow.\n' });
  expect(
    text
      .split('\n')
      .slice((parsed?.bodyLine ?? 0) - 1)
      .join('\n'),
  ).toBe(parsed?.body);
});

test.each([
  { path: ['name'], line: 2, shows: 'a field' },
  { path: ['parts'], line: 3, shows: 'a list stands where its name stands' },
  { path: ['parts', 1], line: 5, shows: 'an item' },
  { path: ['parts', 1, 'size'], line: 5, shows: 'a field of an item' },
  { path: ['parts', 0, 'colour'], line: 4, shows: 'a missing field points at its item' },
  { path: ['parts', 9], line: 3, shows: 'a missing item points at its list' },
  { path: ['colour'], line: 2, shows: 'a missing field points at the first' },
])('$shows: line $line', ({ path, line }) => {
  expect(parse(text).parsed?.lineOf(path)).toBe(line);
});

test.each([
  { shows: 'nothing below', source: '---\nname: hip\n---', body: '' },
  {
    shows: 'a rule in the Markdown does not end it again',
    source: '---\nname: hip\n---\nA\n\n---\nB',
    body: 'A\n\n---\nB',
  },
  { shows: 'Windows line ends', source: '---\r\nname: hip\r\n---\r\nA', body: 'A' },
])('body with $shows', ({ source, body }) => {
  expect(parse(source).parsed).toMatchObject({ data: { name: 'hip' }, body });
});

test.each([
  { mistake: 'a field of the wrong kind', source: text.replace('hip #', '[hip] #'), says: '2: name: expected a name' },
  {
    mistake: 'the same with Windows line ends',
    source: text.replace('1', 'one').replaceAll('\n', '\r\n'),
    says: '4: parts 1 size: expected',
  },
  {
    mistake: 'no front matter',
    source: 'Below.',
    says: '1: front matter: expected --- as the very first line, found "Below."',
  },
  {
    mistake: 'no end of it',
    source: '---\nname: hip\n',
    says: '1: front matter: expected a second line of --- below the last field',
  },
  { mistake: 'a list for fields', source: '---\n- name\n---\n', says: '2: front matter: expected' },
  {
    mistake: 'a field twice',
    source: '---\nname: hip\nname: knee\n---\n',
    says: '3: front matter: expected this field once, found it twice',
  },
  {
    mistake: 'a bracket left open',
    source: '---\nname: [hip\n---\n',
    says: '2: front matter: expected ] at the end of the list: name: [hip]',
  },
  {
    mistake: 'a star, read as a reference',
    source: '---\nparts: []\nname: *hip*\n---\n',
    says: '3: front matter: expected quotes around *hip*',
  },
])('$mistake is one problem on one line, and gives null', ({ source, says }) => {
  const { parsed, problems } = parse(source);
  expect(parsed).toBeNull();
  expect(problems.map(formatProblem)).toEqual([expect.stringMatching(/^.+$/)]);
  expect(problems.map(formatProblem).join()).toContain(`hip.md:${says}`);
});

test('an earlier problem of another file does not spoil a file that is right', () => {
  const problems: ContentProblem[] = [{ file: 'knee.md', line: 1, field: 'name', reason: 'expected a name' }];
  expect(parseFrontMatter({ path: 'hip.md', text }, schema, problems)).not.toBeNull();
  expect(problems).toHaveLength(1);
});
