import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNameSearch } from '../../glossary/name-search';
import type { NamedTerm } from '../../glossary/named-term';

const named = (id: string, otherNames: string[] = []): NamedTerm => ({
  id,
  label: id.replaceAll('-', ' '),
  category: 'condition',
  otherNames,
});

const { find } = createNameSearch([
  named('brain-fog', ['fibro fog']),
  named('chronic-pain'),
  named('fibromyalgia', ['fibromyalgia syndrome', 'FM']),
  named('hip-pain', ['sore hip']),
  named('myofascial-pain-syndrome', ['MPS']),
  named('pain', ['ache']),
  named('ménière-disease'),
]);

test.each([
  { query: 'p', first: ['pain', 'chronic-pain', 'hip-pain'], shows: 'labels that begin with one letter' },
  { query: 'pain', first: ['pain', 'chronic-pain'], shows: 'a whole label before longer ones' },
  { query: 'ache', first: ['pain'], shows: 'another name' },
  { query: 'fm', first: ['fibromyalgia'], shows: 'an abbreviation in any case' },
  { query: 'Fibro', first: ['fibromyalgia', 'brain-fog'], shows: 'a label before another name' },
  { query: 'pain hip', first: ['hip-pain'], shows: 'words in any order' },
  { query: 'hip-pa', first: ['hip-pain'], shows: 'the last word while it is typed' },
  { query: 'fibromialg', first: ['fibromyalgia'], shows: 'a slip in a word that is not typed to its end' },
  { query: 'fbiromyalgia', first: ['fibromyalgia'], shows: 'two letters swapped' },
  { query: 'chornic pain', first: ['chronic-pain'], shows: 'a slip in one of two words' },
  { query: 'meniere', first: ['ménière-disease'], shows: 'an accent left out' },
  { query: 'fibromyalgia’s', first: ['fibromyalgia'], shows: 'a possessive' },
])('"$query" finds $first first: $shows', ({ query, first }) => {
  expect(find(query).slice(0, first.length)).toEqual(first);
});

test.each([
  { query: '', shows: 'nothing typed' },
  { query: ' ?! ', shows: 'only marks' },
  { query: 'pian', shows: 'a slip in a short word, which makes another word' },
  { query: 'pain zebra', shows: 'one of two words that no name has' },
])('"$query" finds nothing: $shows', ({ query }) => {
  expect(find(query)).toEqual([]);
});

test('slips are looked for only where nothing is spelled so', () => {
  const search = createNameSearch([named('tested-joint'), named('rested-joint')]);
  expect(search.find('rested')).toEqual(['rested-joint']);
});

describe('with 5,000 terms', () => {
  // Letters in a turn of their own for each number: names that are all different, some nearly alike.
  const wordOf = (n: number): string =>
    [...String(n * 7919 + 10_000)].map((digit) => 'bdfgklmnrs'[Number(digit)]).join('a');
  const many = Array.from({ length: 5000 }, (_, n) => ({
    ...named(`term-${n}`, [`${wordOf(n + 5000)} syndrome`]),
    label: `${wordOf(n)} pain`,
  }));
  const { find: search } = createNameSearch(many);
  const anyTerm = fc.integer({ min: 0, max: 4999 });

  test('each is found first by its whole name, and by each beginning of it', () => {
    fc.assert(
      fc.property(anyTerm, fc.nat(), (n, cut) => {
        const { label, id } = many[n] as NamedTerm;
        expect(search(label)[0]).toBe(id);
        expect(search(label.slice(0, 1 + (cut % label.length)))).toContain(id);
      }),
      { numRuns: 60 },
    );
  });

  test('each is found with a slip anywhere in its first word, which is long', () => {
    const slips: ((word: string, at: number) => string)[] = [
      (word, at) => word.slice(0, at) + word.slice(at + 1),
      (word, at) => `${word.slice(0, at)}x${word.slice(at)}`,
      (word, at) => `${word.slice(0, at)}x${word.slice(at + 1)}`,
      (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    ];
    fc.assert(
      fc.property(anyTerm, fc.nat(), fc.constantFrom(...slips), (n, at, slip) => {
        const word = wordOf(n);
        const found = search(slip(word, at % word.length));
        // A slip can make the beginning of another name, which is then what was asked for.
        expect(found.length).toBeGreaterThan(0);
        if (!many.some(({ label }) => label.startsWith(slip(word, at % word.length))))
          expect(found).toContain(`term-${n}`);
      }),
      { numRuns: 60 },
    );
  });

  test('they are prepared a few at a time, to the end', () => {
    const { prepareMore, find } = createNameSearch(many);
    let pieces = 1;
    while (prepareMore()) pieces += 1;
    expect(pieces).toBeGreaterThan(5);
    expect(prepareMore()).toBe(false);
    expect(find(many[4999]?.label ?? '')[0]).toBe('term-4999');
  });

  test('what is found are terms, each once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (query) => {
        const found = search(query);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((id) => id.startsWith('term-'))).toBe(true);
      }),
    );
  });
});
