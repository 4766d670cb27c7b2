import { expect, test } from 'vitest';
import { formatScore } from '../../../scripts/score/format-score';
import { type LabelledFile, readMarkedPassages } from '../../../scripts/score/labelled-text';
import { type Scan, scoreFile } from '../../../scripts/score/score';

/** Finds every "hip", and "hip pain" as the same term. */
const findHips: Scan = (text) =>
  [...text.matchAll(/hip(?: pain)?/g)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
    term: 'hip',
  }));

function scorePassages(...passages: string[]) {
  const content = passages.map((text, n) => `id: a/${n}\n${text}\n`).join('---\n');
  return scoreFile(readMarkedPassages('x.txt', content), findHips);
}

test('passages: what is found, exactly and rightly, and what is not', () => {
  const { shares, counts, notes } = scorePassages(
    'My [[hip|hip]] and [[knee|knee]].',
    'The [[hip pain now|hip]].',
    'A rose hip.',
    'No word.',
    'An [[hip|?hip]] of sorts.',
  );
  expect(counts).toMatchObject({ mentions: 3, found: 2, exact: 1, guesses: 3, right: 2, empty: 2, emptyHit: 1 });
  expect(shares).toEqual({ recall: 2 / 3, exact: 1 / 2, precision: 2 / 3 });
  expect(notes).toEqual(['missed knee: …My hip and [knee].… (a/0)', 'wrong hip: …A rose [hip].… (a/2)']);
});

test('passages: another term at the same place is missed and wrong', () => {
  const { counts, notes } = scorePassages('My [[hip|hip-joint]].');
  expect(counts).toMatchObject({ found: 0, guesses: 1, right: 0 });
  expect(notes).toHaveLength(2);
});

test('passages: nothing to divide by is no share', () => {
  expect(scorePassages('No word.').shares).toEqual({ recall: null, exact: null, precision: null });
});

test('short forms: each use counts, in longer names too, and only by itself', () => {
  const rows = [
    { id: 'a', text: 'hip, hip pain and hips', short: 'hip', terms: ['hip'], isOurs: true },
    { id: 'b', text: 'the hop, hip', short: 'hop', terms: ['hip'], isOurs: true },
    { id: 'c', text: 'hip hip', short: 'hip', terms: ['hip'], isOurs: false },
    { id: 'd', text: 'hip', short: 'hip', terms: ['knee'], isOurs: false },
  ];
  const { shares, counts, notes } = scoreFile({ kind: 'short forms', rows }, findHips);
  expect(counts).toEqual({ ours: 3, explained: 2, others: 3, wrong: 2 });
  expect(shares).toEqual({ explained: 2 / 3, wrong: 2 / 3 });
  expect(notes).toHaveLength(3);
});

test('everyday text: all that is found is listed', () => {
  const file: LabelledFile = { kind: 'everyday', rows: [{ id: 'a', text: 'the hip of a roof' }] };
  const score = scoreFile(file, findHips);
  expect(score.counts).toEqual({ words: 5, explained: 1 });
  expect(score.notes).toEqual(['hip: …the [hip] of a roof… (a)']);
  expect(formatScore('everyday', score)).toBe('1 places explained in 5 words (2000.00 per 10,000), right or wrong');
});

test('a line says what a file comes to', () => {
  expect(formatScore('passages', scorePassages('My [[hip|hip]].', 'None.'))).toBe(
    'recall 100.0 % of 1 mentions, exact 100.0 % of those found; precision 100.0 % of 1; 0 of 1 passages without a mention hit',
  );
  const none = scoreFile({ kind: 'short forms', rows: [] }, findHips);
  expect(formatScore('short forms', none)).toBe(
    'none of 0 uses in our sense explained; none of 0 in another sense explained',
  );
});
