import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CharClass, createCharTable } from '../../matching/char-classes';
import { fold } from '../../matching/fold';
import { createTokenizer, Gap, hashWord } from '../../matching/tokenize';

const table = createCharTable();
const tokenize = createTokenizer(table);

function cut(text: string) {
  const { count, starts, ends, gaps, hashes } = tokenize(text);
  return Array.from({ length: count }, (_, n) => ({
    word: text.slice(starts[n], ends[n]),
    gap: gaps[n],
    hash: hashes[n],
  }));
}

describe('words', () => {
  it.each<[shows: string, text: string, words: string[]]>([
    ['punctuation and spaces stand between words', ' Hip pain, (mild). ', ['Hip', 'pain', 'mild']],
    ['underscore and digits belong to the word', 'hip_pain B12 x', ['hip_pain', 'B12', 'x']],
    ['a note number does not', 'pain² and pain¹²', ['pain', 'and', 'pain']],
    ['an emoji does not', '😀pain👩‍⚕️hip', ['pain', 'hip']],
    ['an apostrophe ends a word', 'Raynaud’s', ['Raynaud', 's']],
    ['a soft hyphen does not', 'fibro\u00admyalgia', ['fibro\u00admyalgia']],
    ['an invisible character after a word is left outside', 'pain\u200b hip\u00ad', ['pain', 'hip']],
    ['an invisible character before a word is left outside', '\ufeffpain', ['pain']],
    ['a mark belongs to the letter before it', 'cafe\u0301 x\u1dc4.', ['cafe\u0301', 'x\u1dc4']],
    ['a mark apart from its letter is left outside', 'a\u00ad\u0301 b', ['a', 'b']],
    ['a mark without a letter is no word', '\u0301 a', ['a']],
    ['words of other scripts', 'боль в 痛み', ['боль', 'в', '痛み']],
    ['no words', ' … 😀', []],
    ['an empty text', '', []],
  ])('%s', (_, text, words) => {
    expect(cut(text).map(({ word }) => word)).toEqual(words);
  });

  it('are all kept when there are many', () => {
    const words = Array.from({ length: 1000 }, (_, n) => `w${n}`);
    expect(cut(words.join(' ')).map(({ word, hash }) => [word, hash])).toEqual(words.map((w) => [w, hashWord(w)]));
  });

  it('of an earlier text leave nothing behind', () => {
    tokenize('one - two three');
    expect(cut('hip pain')).toEqual([
      { word: 'hip', gap: Gap.None, hash: hashWord('hip') },
      { word: 'pain', gap: Gap.Space, hash: hashWord('pain') },
    ]);
  });
});

describe('what stands between two words', () => {
  it.each<[shows: string, between: string, gap: number]>([
    ['a space', ' ', Gap.Space],
    ['spaces and line breaks', ' \r\n\t', Gap.Space],
    ['a no-break space', '\u00a0', Gap.Space],
    ['a thin space', '\u2009', Gap.Space],
    ['a hyphen', '-', Gap.Hyphen],
    ['a no-break hyphen', '\u2011', Gap.Hyphen],
    ['a hyphen with space after it', '- ', Gap.Hyphen | Gap.Space],
    ['a hyphen with space before it', ' -', Gap.Hyphen | Gap.Space],
    ['a hyphen at the end of a line', '-\n', Gap.Hyphen | Gap.Space],
    ['a dash with space on both sides is punctuation', ' – ', Gap.Hyphen | Gap.Space | Gap.Other],
    ['a dash between no-break and thin space is too', '\u00a0—\u2009', Gap.Hyphen | Gap.Space | Gap.Other],
    ['two dashes are', '--', Gap.Hyphen | Gap.Other],
    ['two dashes with a space between are', '- -', Gap.Hyphen | Gap.Space | Gap.Other],
    ['an apostrophe', '’', Gap.Apostrophe],
    ['a quoted word', " '", Gap.Space | Gap.Apostrophe],
    ['a comma', ', ', Gap.Space | Gap.Other],
    ['an emoji', '😀', Gap.Other],
    ['an invisible character counts for nothing', ' \u200b', Gap.Space],
    ['nor does it between dash and space', ' -\u00ad ', Gap.Space | Gap.Hyphen | Gap.Other],
  ])('%s', (_, between, gap) => {
    expect(cut(`hip${between}pain`)[1]?.gap).toBe(gap);
  });

  it('is forgotten at the next word', () => {
    expect(cut('a - b -c d').map(({ gap }) => gap)).toEqual([
      0,
      Gap.Space | Gap.Hyphen | Gap.Other,
      Gap.Space | Gap.Hyphen,
      Gap.Space,
    ]);
  });
});

describe('the hash of a word', () => {
  it('is that of the folded word, for every character', () => {
    const wrong: string[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      if (table.classOf(unit) !== CharClass.Word) continue;
      const word = `a${String.fromCharCode(unit)}b`;
      if (cut(word)[0]?.hash !== hashWord(fold(word, table))) wrong.push(unit.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('is that of the folded word, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { word, hash } of cut(text)) expect(hash).toBe(hashWord(fold(word, table)));
      }),
    );
  });
});
