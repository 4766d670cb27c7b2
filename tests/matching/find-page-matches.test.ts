import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPageMatches } from '../../matching/find-page-matches';
import { index } from './glossary-of-tests';

/** The words found in each block. */
function wordsFound(blocks: readonly string[]): string[][] {
  return findPageMatches(blocks, index).map((matches, n) =>
    matches.map(({ start, end }) => blocks[n]?.slice(start, end) ?? ''),
  );
}

describe('a page', () => {
  it.each<[shows: string, blocks: string[], found: string[][]]>([
    ['with no blocks', [], []],
    ['with nothing to find has a list for each block', ['A', ''], [[], []]],
    ['of one health term explains no everyday word', ['pain', 'A flare.'], [['pain'], []]],
    ['of two health terms does', ['A flare.', 'pain', 'edema'], [['flare'], ['pain'], ['edema']]],
    [
      'that repeats one term is not about health',
      ['pain', 'pain and pains', 'flare'],
      [['pain'], ['pain', 'pains'], []],
    ],
    [
      'that defines a short form explains it in every block, earlier ones too',
      ['MPS first', 'myofascial pain syndrome (MPS)', 'MPS last'],
      [['MPS'], ['myofascial pain syndrome', 'MPS'], ['MPS']],
    ],
    [
      'that defines it otherwise does not, whatever stands beside',
      ['pain, edema', 'members of parliament (MPS)', 'MPS, muscle'],
      [['pain', 'edema'], [], []],
    ],
    [
      'that defines nothing goes by the words near by, in the same block',
      ['pain, edema', 'MPS of a muscle', 'MPS', 'muscle'],
      [['pain', 'edema'], ['MPS'], [], []],
    ],
    ['joins no words of two blocks', ['trigger', 'point'], [[], []]],
    ['counts no term in an address', ['pain.org', 'edema', 'flare'], [[], ['edema'], []]],
  ])('%s', (_, blocks, found) => {
    expect(wordsFound(blocks)).toEqual(found);
  });

  it('gives the same for its blocks in any order', () => {
    const sentences = [
      'MPS',
      'myofascial pain syndrome (MPS)',
      'Something (MPS)',
      'flare',
      'pain',
      'edema',
      'MPS, muscle',
    ];
    const twoOrders = fc
      .array(fc.constantFrom(...sentences), { maxLength: 6 })
      .chain((blocks) => fc.tuple(fc.constant(blocks), fc.shuffledSubarray(blocks, { minLength: blocks.length })));
    fc.assert(
      fc.property(twoOrders, ([blocks, shuffled]) => {
        const byText = new Map(blocks.map((text, n) => [text, findPageMatches(blocks, index)[n]]));
        expect(findPageMatches(shuffled, index)).toEqual(shuffled.map((text) => byText.get(text)));
      }),
    );
  });
});
