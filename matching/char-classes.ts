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

/** Class and folded form of every UTF-16 code unit; both are worked out once per 256 units, when first met. */
export interface CharTable {
  classOf(codeUnit: number): CharClass;
  /** The folded unit, or `expands` when the character folds to several ("ﬁ" to "fi"). */
  foldOf(codeUnit: number): number;
  /** What a unit folds to when `foldOf` gives `expands`. */
  expansionOf(codeUnit: number): string;
}

/** Returned by `foldOf` for a character that becomes more than one. */
export const expands = 0xffff;

const wordCharacter = /[\p{L}\p{N}_]/u;
const hyphen = /[\p{Pd}\u2212\u00ac]/u;
const apostrophe = /['\u2018\u2019\u02bc\u2032\uff07`\u00b4]/u;
const ignorable = /[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;

/** Creates an empty table. One is enough for any number of texts. */
export function createCharTable(): CharTable {
  const classes: (Uint8Array | undefined)[] = new Array(256);
  const folds: (Uint16Array | undefined)[] = new Array(256);
  const expansions = new Map<number, string>();

  const fill = (page: number): void => {
    const pageClasses = new Uint8Array(256);
    const pageFolds = new Uint16Array(256);
    for (let low = 0; low < 256; low++) {
      const unit = page * 256 + low;
      const character = String.fromCharCode(unit);
      const folded = foldCharacter(character);
      pageClasses[low] = classify(character, unit);
      if (folded.length > 1) expansions.set(unit, folded);
      pageFolds[low] = folded.length === 1 ? folded.charCodeAt(0) : expands;
    }
    classes[page] = pageClasses;
    folds[page] = pageFolds;
  };

  return {
    classOf(codeUnit) {
      const page = codeUnit >> 8;
      if (!classes[page]) fill(page);
      return (classes[page] as Uint8Array)[codeUnit & 255] as CharClass;
    },
    foldOf(codeUnit) {
      const page = codeUnit >> 8;
      if (!folds[page]) fill(page);
      return (folds[page] as Uint16Array)[codeUnit & 255] as number;
    },
    expansionOf: (codeUnit) => expansions.get(codeUnit) ?? '',
  };
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
