import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MatchIndex } from '../../glossary/match-index';
import { packNames, packSenses, unpackIndex, unpackNames, unpackSenses } from '../../glossary/packed-index';

const word = fc.stringMatching(/^[a-zé&/.' -]{1,12}$/).map((text) => text.trim() || 'x');
const words = fc.uniqueArray(word, { maxLength: 4 });
const someWords = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });

const index: fc.Arbitrary<MatchIndex> = fc.record({
  healthWords: words,
  terms: fc.array(
    fc.record(
      {
        id: fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/),
        names: words,
        generalNames: someWords,
        otherSenseWords: someWords,
        differentThings: fc.oneof(
          fc.record({ before: someWords }),
          fc.record({ after: someWords }),
          fc.record({ before: someWords, after: someWords }),
        ),
        abbreviations: fc.array(
          fc.record(
            {
              text: word,
              longForms: someWords,
              senses: fc.oneof(
                fc.record({ contextWords: words, otherSenseWords: words }),
                fc.record({ contextWords: words, otherSenseWords: words, isRare: fc.constant(true) }),
              ),
            },
            { requiredKeys: ['text'] },
          ),
          { minLength: 1, maxLength: 3 },
        ),
      },
      { requiredKeys: ['id', 'names'] },
    ),
    { maxLength: 4 },
  ),
});

/** The order of names plays no part. */
function sorted({ terms, ...others }: MatchIndex): MatchIndex {
  return {
    ...others,
    terms: terms.map((term) => ({
      ...term,
      names: [...term.names].sort(),
      ...(term.generalNames ? { generalNames: [...term.generalNames].sort() } : {}),
    })),
  };
}

test('what was packed is unpacked as it was', () => {
  fc.assert(
    fc.property(index, (one) => {
      expect(sorted(unpackIndex(packNames(one), packSenses(one)))).toEqual(sorted(one));
    }),
  );
});

test.each([
  {
    shows: 'a regular plural',
    names: ['hip', 'hips', 'hip bursa', 'hip bursas', 'hip bursae'],
    packed: '\thip|hip bursa|hip bursae*',
  },
  { shows: 'a hyphen that may be left out', names: ['hip', 'hips', 'anti-hip', 'antihip'], packed: '\thip|anti=hip*' },
  { shows: 'the id, where a name tells it', names: ['sore', 'hip', 'hips'], packed: '\thip|sore*' },
  { shows: 'nothing of an id that no name tells', names: ['sore', 'sores'], packed: 'hip\tsore' },
])('packing: $shows', ({ names, packed }) => {
  const term = { id: 'hip', names };
  expect(packNames({ terms: [term] })).toBe(packed);
  expect(sorted({ terms: unpackNames(packed) })).toEqual(sorted({ terms: [term] }));
});

test.each(['a|b', 'a*', 'a=b', 'a\tb', 'a;b', 'a~b', 'a\nb'])('%j cannot be packed', (name) => {
  expect(() => packNames({ terms: [{ id: 'x', names: [name] }] })).toThrow(`"${name}" cannot be packed`);
});

test('names are packed without what tells their senses, and senses without names', () => {
  const senses = { contextWords: ['muscle'], otherSenseWords: ['parliament'] };
  const terms = [{ id: 'mps', names: ['myofascial pain'], abbreviations: [{ text: 'MPS', senses }] }];
  expect(unpackNames(packNames({ terms }))).toEqual([
    { id: 'mps', names: ['myofascial pain'], abbreviations: [{ text: 'MPS' }] },
  ]);
  expect(unpackSenses(packSenses({ terms }))).toEqual({
    healthWords: [],
    terms: [{ id: 'mps', names: [], abbreviations: [{ text: 'MPS', senses }] }],
  });
});
