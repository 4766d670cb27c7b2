import { describe, expect, test } from 'vitest';
import { findHiddenButShown, findSourceProblems } from '../../../scripts/check-content/source-rules';
import { articleWriting, termWriting } from './sample-writing';

const source = (n: number, show = true) =>
  `{ publisher: A, title: B, url: "https://example.org/${n}"${show ? '' : ', show: false'} }`;
const sources = (...list: string[]) => ({ sources: `[${list.join(', ')}]` });
const reasonsIn = (body: string, fields = sources(source(1), source(2, false))) =>
  findSourceProblems(termWriting(`## In short\n\n${body}\n`, fields)).map(({ reason }) => reason);

describe('statements', () => {
  test('a citation covers the sentences before it', () => {
    expect(reasonsIn('It is a joint. It can hurt. [1][2]')).toEqual([]);
  });

  test('the last sentence of a paragraph needs one', () => {
    expect(reasonsIn('It is a joint. [1][2] It can hurt.')).toEqual(['expected a source for "It can hurt."']);
  });

  test('each list item needs one, the words that lead up to the list do not', () => {
    expect(reasonsIn('It has two parts:\n\n- a ball [1][2]\n- a socket')).toEqual(['expected a source for "a socket"']);
  });

  test('words that lead up to a list excuse no statement before them, and no colon without a list does', () => {
    const list = 'It hurts. [1][2] It has two parts:\n\n- a ball [1]';
    expect(reasonsIn(list)).toEqual([]);
    expect(reasonsIn(list.replace('hurts. [1][2]', 'hurts.').replace('ball [1]', 'ball [1][2]'))).toEqual([
      'expected a source for "It hurts."',
    ]);
    expect(reasonsIn('It hurts. [1][2] It has two parts:\n\nA ball. [1]')).toEqual([
      'expected a source for "It has two parts:"',
    ]);
  });

  test('a figure has a caption, and source numbers have words', () => {
    const article = articleWriting('Hello. [1]\n\n## A {#a}\n\n![A hip.](figure:hip)\n');
    expect(findSourceProblems(article)).toMatchObject([{ line: 12, reason: 'expected a caption with a source' }]);
    expect(reasonsIn('A joint. [1][2]\n\n[1]')).toEqual(['expected words with a source']);
  });

  test('a statement may not rest on what readers cannot see', () => {
    expect(reasonsIn('It is a joint. [1] It can hurt. [2]')).toEqual([
      'expected a source that is shown for "It can hurt."',
    ]);
  });

  test('an article follows the same rule, and the line is that of the paragraph', () => {
    const article = articleWriting('Hello. [1]\n\n## A {#a}\n\nWhy?\n');
    expect(findSourceProblems(article)).toEqual([
      { file: 'articles/guide.md', line: 12, field: 'A', reason: 'expected a source for "Why?"' },
    ]);
  });
});

describe('the list', () => {
  test('every source is cited', () => {
    expect(reasonsIn('It is a joint. [1]')).toEqual(['expected [2] in the text, found this source cited nowhere']);
  });

  test('a page is listed once, however its address is written', () => {
    const again = '{ publisher: A, title: B, url: "http://www.example.org/1/#top" }';
    expect(reasonsIn('It is a joint. [1][2]', sources(source(1), again))).toEqual([
      'expected each page once, found the address of source 1 again',
    ]);
  });

  test('a term shows at most four', () => {
    const five = sources(...[1, 2, 3, 4, 5].map((n) => source(n)));
    expect(reasonsIn('It is a joint. [1][2][3][4][5]', five)).toEqual([
      'expected at most 4 sources that are shown, found 5',
    ]);
    const four = sources(...[1, 2, 3, 4].map((n) => source(n)), source(5, false));
    expect(reasonsIn('It is a joint. [1][2][3][4][5]', four)).toEqual([]);
  });
});

test('a source that one file hides is hidden in all', () => {
  const body = '## In short\n\nIt is a joint. [1]\n';
  const knee = termWriting(body, sources(source(7, false), source(8)), 'knee');
  const hip = termWriting(body, sources(source(7)), 'hip');
  expect(findHiddenButShown([hip, knee])).toEqual([
    {
      file: 'terms/hip.md',
      line: 6,
      field: 'sources 1 url',
      reason: 'expected show: false, because terms/knee.md hides https://example.org/7',
    },
  ]);
  expect(findHiddenButShown([hip])).toEqual([]);
});
