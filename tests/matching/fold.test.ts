import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCharTable } from '../../matching/char-classes';
import { asWritten, fold, foldsTo } from '../../matching/fold';

const table = createCharTable();

describe('fold', () => {
  it.each<[shows: string, text: string, folded: string]>([
    ['case', 'FibroMyalgia', 'fibromyalgia'],
    ['a capital whose small letter is longer', 'İbuprofen', 'ibuprofen'],
    ['a dotless i stays itself', 'ı', 'ı'],
    ['accents in one character', 'Sjögren Ménière', 'sjogren meniere'],
    ['accents as marks of their own', 'Sjo\u0308gren', 'sjogren'],
    ['two marks on one letter', 'e\u0302\u0301', 'e'],
    ['printed ligatures', 'ﬁbro ﬂare eﬃcacy', 'fibro flare efficacy'],
    ['ligatures that are letters', 'œdema Œdema anæmia Æ', 'oedema oedema anaemia ae'],
    ['full-width letters and digits', 'Ｐａｉｎ２', 'pain2'],
    ['invisible characters go', 'fi\u00adbro\u200bmy\u2060al\ufeffgia', 'fibromyalgia'],
    ['other scripts keep their letters', 'Боль 痛み', 'боль 痛み'],
    ['hyphens and quotes stay', 'a‑b’c', 'a‐b’c'],
    ['nothing is nothing', '', ''],
  ])('%s', (_, text, folded) => {
    expect(fold(text, table)).toBe(folded);
  });

  it('gives the same for composed and decomposed text', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aéöñçÅİśźǿ sK'.split('')) });
    fc.assert(fc.property(letters, (text) => void expect(fold(text.normalize('NFD'), table)).toBe(fold(text, table))));
  });

  it('tells what a word folds to just as it folds it', () => {
    const words = fc.string({ unit: fc.constantFrom(...'aAéÉﬁ\u0301\u00adœ-b'.split('')), maxLength: 5 });
    fc.assert(
      fc.property(words, words, (word, other) => {
        for (const folded of [fold(word, table), fold(other, table), `${fold(word, table)}x`]) {
          expect(foldsTo(word, folded, table)).toBe(fold(word, table) === folded);
        }
      }),
    );
  });

  it('leaves folded Latin text as it is', () => {
    const latin = fc.string({ unit: fc.integer({ min: 0x20, max: 0x24f }).map((unit) => String.fromCharCode(unit)) });
    fc.assert(
      fc.property(latin, (text) => {
        const once = fold(text, table);
        expect(fold(once, table)).toBe(once);
      }),
    );
  });
});

describe('asWritten', () => {
  it.each<[shows: string, text: string, written: string]>([
    ['case and accents stay', 'MPs É', 'MPs É'],
    ['accents are composed', 'E\u0301', 'É'],
    ['full-width letters become plain', 'ＭＰＳ', 'MPS'],
    ['one kind of hyphen', 'COX\u20112 COX\u22122', 'COX-2 COX-2'],
    ['one kind of space', 'vit\u00a0D vit \n D', 'vit D vit D'],
    ['invisible characters go', 'M\u00adP\u200bS', 'MPS'],
  ])('%s', (_, text, written) => {
    expect(asWritten(text)).toBe(written);
  });
});
