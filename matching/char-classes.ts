/** What a character is to the tokenizer. */
export const enum CharClass {
  /** Part of a word: letters, digits, underscore. */
  Word = 0,
  Space = 1,
  Hyphen = 2,
  Apostrophe = 3,
  /** Seen by nobody, ends no word: soft hyphen, zero-width characters, combining marks. */
  Ignorable = 4,
  /** Any other mark or symbol. */
  Other = 5,
}

/** The code of a character of a word that folds to more than one ("ﬁ" to "fi"). */
export const expands = 6;

/**
 * What every UTF-16 code unit is, in one number: the class where it stands between words, `expands`, or the folded unit
 * of a letter or digit, which is greater than both. Worked out for 256 units at once, when one of them is first met.
 */
export interface CharTable {
  /** By code unit; 0 where `codeOf` has not been asked yet. For loops over whole pages. */
  readonly codes: Uint16Array;
  codeOf(codeUnit: number): number;
  classOf(codeUnit: number): CharClass;
  /** What a unit of any class folds to. */
  foldOf(codeUnit: number): string;
}

const wordCharacter = /[\p{L}\p{N}_]/u;
const hyphen = /[\p{Pd}\u2212\u00ac]/u;
const apostrophe = /['\u2018\u2019\u02bc\u2032\uff07`\u00b4]/u;
const ignorable = /[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;

/** Creates an empty table. One is enough for any number of texts. */
export function createCharTable(): CharTable {
  const codes = new Uint16Array(0x10000);
  const codeOf = (codeUnit: number): number => {
    if (codes[codeUnit] === 0) fillAround(codes, codeUnit);
    return codes[codeUnit] as number;
  };
  return {
    codes,
    codeOf,
    classOf(codeUnit) {
      const code = codeOf(codeUnit);
      return code >= expands ? CharClass.Word : (code as CharClass);
    },
    foldOf(codeUnit) {
      const code = codeOf(codeUnit);
      return code > expands ? String.fromCharCode(code) : foldCharacter(String.fromCharCode(codeUnit));
    },
  };
}

function fillAround(codes: Uint16Array, codeUnit: number): void {
  const first = codeUnit & ~255;
  for (let unit = first; unit < first + 256; unit++) {
    const character = String.fromCharCode(unit);
    const kind = classify(character, unit);
    const folded = kind === CharClass.Word ? foldCharacter(character) : '';
    codes[unit] = kind !== CharClass.Word ? kind : folded.length === 1 ? folded.charCodeAt(0) : expands;
  }
}
function classify(character: string, unit: number): CharClass {
  // Halves of a pair: mostly emoji, which must not grow onto a word. Rare letters are lost, never a border.
  if (unit >= 0xd800 && unit <= 0xdfff) return CharClass.Other;
  if (ignorable.test(character)) return CharClass.Ignorable;
  // Before the letters: U+02BC is a letter to Unicode.
  if (apostrophe.test(character)) return CharClass.Apostrophe;
  if (wordCharacter.test(character)) return isRaised(character) ? CharClass.Other : CharClass.Word;
  if (/\s/u.test(character)) return CharClass.Space;
  return hyphen.test(character) ? CharClass.Hyphen : CharClass.Other;
}

/** Raised and lowered digits are note numbers set tight against a word ("pain²"), not part of it. */
function isRaised(character: string): boolean {
  return /\p{No}/u.test(character);
}

function foldCharacter(character: string): string {
  const folded = character
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    // Two ligatures that Unicode counts as letters of their own.
    .replace('æ', 'ae')
    .replace('œ', 'oe');
  return folded || character;
}
