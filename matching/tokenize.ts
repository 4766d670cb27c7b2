import { CharClass, type CharTable, expands } from './char-classes';

/** What stands between two words, as bits; several may be set. */
export const enum Gap {
  None = 0,
  Space = 1,
  Hyphen = 2,
  Apostrophe = 4,
  Other = 8,
}

/**
 * The words of a text. Arrays are parallel and valid up to `count`; they are used again by the next call, so nothing
 * may keep them.
 */
export interface Tokens {
  count: number;
  /** UTF-16 offset of the word's first character. */
  starts: Int32Array;
  /** UTF-16 offset after the word's last character. */
  ends: Int32Array;
  /** Hash of the folded word. */
  hashes: Int32Array;
  /** What stands before the word (`Gap` bits). */
  gaps: Uint8Array;
  /** Room for numbers of the words, for whoever knows words by number. */
  numbers: Int32Array;
  /** Room for numbers of what the words belong to. */
  owners: Int32Array;
}

/** Tells whether nothing but space and hyphens stands before a token. */
export function isCloseTo(tokens: Tokens, token: number): boolean {
  return ((tokens.gaps[token] as number) & ~(Gap.Space | Gap.Hyphen)) === 0;
}

/** The hash of a folded word, or of one that goes on after `hash`; `tokenize` computes the same while it reads. */
export function hashWord(folded: string, hash = 0): number {
  let sum = hash;
  for (let i = 0; i < folded.length; i++) sum = (Math.imul(sum, 31) + folded.charCodeAt(i)) | 0;
  return sum;
}

/** Creates a tokenizer that cuts texts into folded words at Unicode word borders, in one pass. */
export function createTokenizer(table: CharTable): (text: string) => Tokens {
  let tokens = allocate(256);

  const { codes } = table;

  return (text) => {
    const { length } = text;
    // What one huge text needed is not kept for the small ones after it.
    if (tokens.starts.length > mostKept && length < mostKept) tokens = allocate(256);
    let { starts, ends, hashes, gaps } = tokens;
    let count = 0;
    let at = 0;
    while (at < length) {
      let unit = text.charCodeAt(at);
      let code = codes[unit] || table.codeOf(unit);
      let gap = 0;
      while (code < several) {
        if (code !== ignorable) gap = code === space && gap === 0 ? spaceGap : widenGap(gap, code);
        if (++at === length) break;
        unit = text.charCodeAt(at);
        code = codes[unit] || table.codeOf(unit);
      }
      if (at === length) break;
      const start = at;
      let end = at;
      let hash = 0;
      while (code >= several || code === ignorable) {
        if (code > several) hash = (Math.imul(hash, 31) + code) | 0;
        else if (code === several) hash = hashWord(table.foldOf(unit), hash);
        // A combining mark belongs to the letter before it; other invisible characters do not widen the word.
        if (code >= several || (end === at && isMark(unit))) end = at + 1;
        if (++at === length) break;
        unit = text.charCodeAt(at);
        code = codes[unit] || table.codeOf(unit);
      }
      if (count === starts.length) ({ starts, ends, hashes, gaps } = tokens = twiceAsLong(tokens));
      starts[count] = start;
      ends[count] = end;
      hashes[count] = hash;
      gaps[count] = gap & ~spaceBeforeDash;
      count++;
    }
    tokens.count = count;
    return tokens;
  };
}

/** Copies for the loop: a compiler that sees one file at a time would look each one up for every character. */
const several = expands;
const ignorable: number = CharClass.Ignorable;
const space: number = CharClass.Space;
const spaceGap: number = Gap.Space;

/** So many words of a text find room without growing; more are given back after it. */
const mostKept = 0x10000;

/** Set in a gap while it is read, when a dash follows a space in it. */
const spaceBeforeDash = 16;

/** Adds a character between two words to what already stands there. */
function widenGap(gap: number, kind: CharClass): number {
  if (kind === CharClass.Space) return gap | Gap.Space | (gap & spaceBeforeDash ? Gap.Other : Gap.None);
  if (kind !== CharClass.Hyphen) return gap | (kind === CharClass.Apostrophe ? Gap.Apostrophe : Gap.Other);
  // A second dash makes punctuation, and so does space on both sides of one.
  return gap | Gap.Hyphen | (gap & Gap.Hyphen ? Gap.Other : Gap.None) | (gap & Gap.Space ? spaceBeforeDash : Gap.None);
}

function isMark(unit: number): boolean {
  return /\p{M}/u.test(String.fromCharCode(unit));
}

function allocate(size: number): Tokens {
  return {
    count: 0,
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    hashes: new Int32Array(size),
    gaps: new Uint8Array(size),
    numbers: new Int32Array(size),
    owners: new Int32Array(size),
  };
}

function twiceAsLong(tokens: Tokens): Tokens {
  const longer = allocate(tokens.starts.length * 2);
  longer.starts.set(tokens.starts);
  longer.ends.set(tokens.ends);
  longer.hashes.set(tokens.hashes);
  longer.gaps.set(tokens.gaps);
  return longer;
}
