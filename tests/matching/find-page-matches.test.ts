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
    ['of one and two words about health too', ['A flare.', 'pain', 'Tablets, doctor.'], [['flare'], ['pain'], []]],
    ['in Spanish explains nothing', ['La fibromyalgia de los pies y del cuello', 'pain'], [[], []]],
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
      ['pain, edema', 'mucopolysaccharidosis (MPS)', 'MPS, muscle'],
      [['pain', 'edema'], [], []],
    ],
    [
      'that defines nothing goes by the words around all its uses',
      ['pain, edema', 'MPS of a muscle', 'MPS', 'muscle'],
      [['pain', 'edema'], ['MPS'], ['MPS'], []],
    ],
    ['joins no words of two blocks', ['trigger', 'point'], [[], []]],
    ['counts no term in an address', ['pain.org', 'edema', 'flare'], [[], ['edema'], []]],
  ])('%s', (_, blocks, found) => {
    expect(wordsFound(blocks)).toEqual(found);
  });

  const passages = [
    'A range of pain: myofascial pain syndrome (MPS) came first. Does MPS end?',
    'The doctor saw a flare in my knee; no solar flare, no flare gun.',
    'mucopolysaccharidosis (MPS, see above) and the MPS of the parliament',
    'MPS stands for mucopolysaccharidosis. So does MPS here.',
    'Sjögren syndrome, oedema & Raynaud’s disease: two tablets',
    'MPS (myofascial pain syndrome) of a muscle, AND NOBODY WROTE ABOUT MPS IN CAPITALS',
    'see flare-02, pain.log and chronic widespread pain of fibromyalgia',
  ];
  it.each<[change: string, apply: (text: string) => string]>([
    ['accents as marks of their own', (text) => text.normalize('NFD')],
    ['no-break spaces', (text) => text.replace(/ /g, '\u00a0')],
    ['soft hyphens inside words', (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u00ad')],
    ['zero-width spaces around words', (text) => text.replace(/\b/g, '\u200b')],
  ])('has the same terms with %s', (_, apply) => {
    const terms = (blocks: readonly string[]) =>
      findPageMatches(blocks, index).map((matches) => matches.map(({ termId }) => termId));
    fc.assert(
      fc.property(fc.subarray(passages, { minLength: 1 }), (blocks) => {
        expect(terms(blocks.map(apply))).toEqual(terms(blocks));
      }),
    );
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
