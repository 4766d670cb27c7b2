import { describe, expect, test } from 'vitest';
import { readLabelledLines, readMarkedPassages } from '../../../scripts/score/labelled-text';

const lines = (...rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');

describe('labelled lines', () => {
  test('are passages when they have mentions', () => {
    const content = lines(
      { id: 'a', text: 'hip pain', mentions: [{ start: 0, end: 8, term: 'hip-pain' }] },
      { id: 'b', text: 'hip', mentions: [{ start: 0, end: 3, term: 'hip', unsure: true }] },
      { id: 'c', text: '', mentions: [] },
    );
    expect(readLabelledLines('x.jsonl', `${content}\n`)).toEqual({
      kind: 'passages',
      rows: [
        { id: 'a', text: 'hip pain', mentions: [{ start: 0, end: 8, term: 'hip-pain', isUnsure: false }] },
        { id: 'b', text: 'hip', mentions: [{ start: 0, end: 3, term: 'hip', isUnsure: true }] },
        { id: 'c', text: '', mentions: [] },
      ],
    });
  });

  test('are short forms when they have a sense', () => {
    const row = { id: 'a', text: 'PT helps', short: 'PT', terms: ['physio'] };
    const content = lines({ ...row, sense: 'target' }, { ...row, sense: 'other' });
    const read = { id: 'a', text: 'PT helps', short: 'PT', terms: ['physio'] };
    expect(readLabelledLines('x.jsonl', content)).toEqual({
      kind: 'short forms',
      rows: [
        { ...read, isOurs: true },
        { ...read, isOurs: false },
      ],
    });
  });

  test('are everyday text otherwise', () => {
    const file = readLabelledLines('x.jsonl', lines({ id: 'a', text: 'A walk.' }));
    expect(file).toMatchObject({ kind: 'everyday', rows: [{ id: 'a', text: 'A walk.' }] });
  });

  test.each([
    ['nothing', '', 'x.jsonl:1: expected at least one line'],
    ['no JSON', '{"id"', 'x.jsonl:1: not JSON'],
    ['no text', lines({ id: 'a' }), 'x.jsonl:1: text '],
    [
      'a row of another kind',
      lines({ id: 'a', text: '', mentions: [] }, { id: 'b', text: '' }),
      'x.jsonl:2: expected "mentions"',
    ],
    [
      'a place outside the text',
      lines({ id: 'a', text: 'hip', mentions: [{ start: 0, end: 4, term: 'hip' }] }),
      'x.jsonl:1: expected a place in the text, found 0-4',
    ],
    ['a sense without its short form', lines({ id: 'a', text: '', sense: 'target' }), 'x.jsonl:1: expected "short"'],
  ])('name file and line: %s', (_, content, message) => {
    expect(() => readLabelledLines('x.jsonl', content)).toThrow(message);
  });
});

describe('marked passages', () => {
  test('are read with their mentions', () => {
    const content = 'id: health/1\nMy [[hip|hip]] has a [[flare|?flare]].\n\nMore.\n---\nid: trap/2\nA solar flare.\n';
    expect(readMarkedPassages('x.txt', content)).toEqual({
      kind: 'passages',
      rows: [
        {
          id: 'health/1',
          text: 'My hip has a flare.\n\nMore.',
          mentions: [
            { start: 3, end: 6, term: 'hip', isUnsure: false },
            { start: 13, end: 18, term: 'flare', isUnsure: true },
          ],
        },
        { id: 'trap/2', text: 'A solar flare.', mentions: [] },
      ],
    });
  });

  test.each([
    ['no id', 'A hip.\n', 'x.txt:1: expected a line such as "id: health/1"'],
    ['no id in the second', 'id: a/1\nA hip.\n---\nA knee.\n', 'x.txt:4: expected a line'],
    ['an open mark', 'id: a/1\nA [[hip.\n', 'x.txt:1: expected [[words|term-id]]'],
    ['a mark without a term', 'id: a/1\nA [[hip]].\n', 'x.txt:1: expected [[words|term-id]]'],
  ])('name file and line: %s', (_, content, message) => {
    expect(() => readMarkedPassages('x.txt', content)).toThrow(message);
  });
});
