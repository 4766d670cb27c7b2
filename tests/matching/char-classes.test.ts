import { describe, expect, it } from 'vitest';
import { CharClass, createCharTable } from '../../matching/char-classes';

const table = createCharTable();

describe('the class of a character', () => {
  it.each<[shows: string, characters: string, expected: CharClass]>([
    ['letters, digits and underscore make words', 'aZ09_', CharClass.Word],
    ['letters of any script make words', 'éßŁЖλ痛نक', CharClass.Word],
    ['full-width letters and digits make words', 'Ａｚ７', CharClass.Word],
    [
      'plain, no-break, thin, narrow and wide spaces',
      ' \t\n\r\u00a0\u2003\u2009\u200a\u202f\u3000\u2028',
      CharClass.Space,
    ],
    ['hyphens and dashes', '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d', CharClass.Hyphen],
    [
      'straight, curly, raised and full-width apostrophes',
      "'\u2018\u2019\u02bc\u2032\u00b4`\uff07",
      CharClass.Apostrophe,
    ],
    ['soft hyphen and zero-width characters', '\u00ad\u200b\u200c\u200d\u2060\ufeff', CharClass.Ignorable],
    ['marks of writing direction', '\u200e\u200f\u202a\u202e\u2066\u2069', CharClass.Ignorable],
    ['combining marks and variation selectors', '\u0301\u0308\u1dc4\ufe0f', CharClass.Ignorable],
    ['raised and lowered numbers are notes, not letters', '²³¹⁴₂①', CharClass.Other],
    ['punctuation, symbols and double quotes', '.,;:!?/()@#&“”«»™…\ufffc', CharClass.Other],
    ['halves of a pair, as in emoji', '😀', CharClass.Other],
  ])('%s', (_, characters, expected) => {
    const units = characters.split('');
    expect(units.map((unit) => [unit, table.classOf(unit.charCodeAt(0))])).toEqual(
      units.map((unit) => [unit, expected]),
    );
  });
});
