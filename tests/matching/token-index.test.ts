import { describe, expect, it, test } from 'vitest';
import { createCharTable } from '../../matching/char-classes';
import { findNames } from '../../matching/find-names';
import { foldJoint } from '../../matching/indexed-form';
import { createTokenIndex } from '../../matching/token-index';
import { termsFound, wordsFound } from './glossary-of-tests';

describe('createTokenIndex', () => {
  it('finds nothing when empty, or when a name has no word', () => {
    expect(termsFound('pain …', createTokenIndex({ terms: [] }))).toEqual([]);
    expect(termsFound('pain …', createTokenIndex({ terms: [{ id: 'x', names: ['', '…'] }] }))).toEqual([]);
  });

  it('finds a short form that ends in a mark', () => {
    const index = createTokenIndex({ terms: [{ id: 'x', names: [], abbreviations: [{ text: 'b.i.d.' }] }] });
    expect(wordsFound('taken b.i.d. or B.I.D.', index)).toEqual(['b.i.d']);
  });

  it('prefers a short form to a name of the same letters', () => {
    const index = createTokenIndex({
      terms: [
        { id: 'name', names: ['tens'] },
        { id: 'short', names: [], abbreviations: [{ text: 'TENS' }] },
      ],
    });
    expect(termsFound('TENS tens Tens', index)).toEqual(['short', 'name', 'name']);
  });
});

describe('foldJoint', () => {
  const table = createCharTable();
  it.each<[shows: string, gap: string, folded: string]>([
    ['one space for any', '.\u00a0\u2009\n', '. '],
    ['one hyphen for any', '/\u2011/\u2212/–', '/-/-/-'],
    ['one apostrophe for any', '’‘\u02bc´`\u2032', "''''''"],
    ['nothing for what nobody sees', '.\u00ad\u200b', '.'],
    ['other marks as they are', '/&.', '/&.'],
  ])('gives %s', (_, gap, folded) => {
    expect(foldJoint(gap, table)).toBe(folded);
  });
});

describe('words with equal hashes', () => {
  const both = createTokenIndex({
    terms: [
      { id: 'an', names: ['anemia', 'big anemia'] },
      { id: 'c0', names: ['c0emia', 'big c0emia'] },
    ],
  });

  it('are told apart', () => {
    expect(termsFound('anemia c0emia big c0emia big anemia', both)).toEqual(['an', 'c0', 'c0', 'an']);
  });

  it('are not found for one another', () => {
    const one = createTokenIndex({ terms: [{ id: 'an', names: ['anemia', 'big anemia'] }] });
    expect(termsFound('c0emia big c0emia', one)).toEqual([]);
  });
});

test('every spelling of a short form leads to the short form', () => {
  for (const text of ['NSAID', 'TENS', 'GTPS', 'Mg', 'ME/CFS', 'CRP']) {
    const senses = { contextWords: [], otherSenseWords: [] };
    const index = createTokenIndex({ terms: [{ id: 'x', names: [], abbreviations: [{ text, senses }] }] });
    for (const written of [text, `${text}s`]) {
      const [found] = findNames(written, index.tokenize(written), index);
      expect(index.abbreviations.has(found?.form.shortForm ?? '')).toBe(true);
    }
  }
});
