import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../matching/fold';
import { createTokenIndex } from '../../matching/token-index';
import { index, namesFound, terms, termsFound } from './glossary-of-tests';

const forms = terms.flatMap(({ names, generalNames = [], abbreviations = [] }) => [
  ...names,
  ...generalNames,
  ...abbreviations.flatMap(({ text }) => [text, `${text}s`]),
]);
const pieces = [
  ...forms,
  ...forms.flatMap((form) => form.split(' ')),
  'the',
  'x',
  'café',
  'боль',
  '😀',
  '#',
  'https://',
];
const joints = [' ', ' ', ' ', '-', ' – ', ', ', '\n', "'s ", '/', '.', '_', '@', '\u00a0', '\u00ad', ''];

/** Texts made of whole names, parts of names and other things, set together in all ways. */
const texts = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...pieces), fc.string()), fc.constantFrom(...joints)), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));

/** Texts in which case says nothing: no short forms. */
const names = createTokenIndex({
  terms: terms.map(({ id, names, generalNames = [] }) => ({ id, names, generalNames })),
});

describe('what is found', () => {
  it('is text that folds to a form of its term', () => {
    const key = (text: string) => fold(text, index.table).replace(/[\s\p{Pd}]+/gu, ' ');
    const keys = new Map(
      terms.map(({ id, names, generalNames = [], abbreviations = [] }) => [
        id,
        [...names, ...generalNames, ...abbreviations.flatMap(({ text }) => [text, `${text}s`])].map(key),
      ]),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { termId, start, end } of namesFound(text)) {
          expect(keys.get(termId)).toContain(key(text.slice(start, end)));
        }
      }),
    );
  });

  it('is sorted and does not overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of namesFound(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('is found whenever a name stands alone between spaces', () => {
    fc.assert(
      fc.property(fc.constantFrom(...terms), fc.nat(), (term, n) => {
        const all = [...term.names, ...(term.generalNames ?? [])];
        const name = all[n % all.length] ?? '';
        expect(termsFound(`so ${name} is`)).toEqual([term.id]);
      }),
    );
  });
});

describe('the terms found stay the same', () => {
  it.each<[change: string, apply: (text: string) => string]>([
    ['with a soft hyphen after every character', (text) => [...text].map((one) => `${one}\u00ad`).join('')],
    ['with a zero-width space before every character', (text) => [...text].map((one) => `\u200b${one}`).join('')],
    ['with accents as marks of their own', (text) => text.normalize('NFD')],
    ['with no-break spaces', (text) => text.replace(/ /g, '\u00a0')],
    ['with thin spaces', (text) => text.replace(/ /g, '\u2009')],
    ['with line breaks for spaces', (text) => text.replace(/ /g, '\r\n')],
    ['with no-break hyphens', (text) => text.replace(/-/g, '\u2011')],
    ['with curly apostrophes', (text) => text.replace(/'/g, '\u2019')],
  ])('%s', (_, apply) => {
    fc.assert(fc.property(texts, (text) => void expect(termsFound(apply(text))).toEqual(termsFound(text))));
  });

  it.each<[change: string, apply: (text: string) => string]>([
    ['in upper case', (text) => text.toUpperCase()],
    ['in lower case', (text) => text.toLowerCase()],
  ])('%s, short forms aside', (_, apply) => {
    // A small letter behind a full stop makes the name of a file: "pain.log".
    const prose = texts.map((text) => text.replaceAll('.', ''));
    fc.assert(
      fc.property(prose, (text) => void expect(termsFound(apply(text), names)).toEqual(termsFound(text, names))),
    );
  });

  it('in an index of 20,000 more forms', () => {
    const strangeWord = (n: number) => `zq${n.toString(36)}`;
    const starts = forms.map((form) => form.split(/\W/)[0] ?? '');
    const strangeForms = Array.from({ length: 20_000 }, (_, n) =>
      n % 2 ? `${starts[n % starts.length]} ${strangeWord(n)}` : `${strangeWord(n)} pain`,
    );
    const large = createTokenIndex({ terms: [{ id: 'strange', names: strangeForms }, ...terms] });
    expect(termsFound(`a ${strangeForms[19_999]} b`, large)).toEqual(['strange']);
    fc.assert(fc.property(texts, (text) => void expect(namesFound(text, large)).toEqual(namesFound(text))));
  });
});
