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
}

/** The hash of a folded word, or of one that goes on after `hash`; `tokenize` computes the same while it reads. */
export function hashWord(folded: string, hash = 0): number {
  let sum = hash;
  for (let i = 0; i < folded.length; i++) sum = (Math.imul(sum, 31) + folded.charCodeAt(i)) | 0;
  return sum;
}

/** Creates a tokenizer that cuts texts into folded words at Unicode word borders, in one pass. */
export function createTokenizer(table: CharTable): (text: string) => Tokens {
  const tokens = allocate(256);

  return (text) => {
    let count = 0;
    let wordStart = -1;
    let wordEnd = 0;
    let hash = 0;
    let gap: number = Gap.None;
    let isSpaceBeforeDash = false;

    for (let at = 0; at <= text.length; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : 32;
      const kind = table.classOf(unit);
      if (kind === CharClass.Word) {
        if (wordStart < 0) wordStart = at;
        wordEnd = at + 1;
        const folded = table.foldOf(unit);
        if (folded !== expands) hash = (Math.imul(hash, 31) + folded) | 0;
        else hash = hashWord(table.expansionOf(unit), hash);
        continue;
      }
      if (kind === CharClass.Ignorable) {
        // A combining mark belongs to the letter before it; other invisible characters do not widen the word.
        if (wordStart >= 0 && wordEnd === at && isMark(unit)) wordEnd = at + 1;
        continue;
      }
      if (wordStart >= 0) {
        if (count === tokens.starts.length) grow(tokens);
        tokens.starts[count] = wordStart;
        tokens.ends[count] = wordEnd;
        tokens.hashes[count] = hash;
        tokens.gaps[count] = gap;
        count++;
        wordStart = -1;
        hash = 0;
        gap = Gap.None;
        isSpaceBeforeDash = false;
      }
      if (kind === CharClass.Space) {
        gap |= Gap.Space;
        if (isSpaceBeforeDash) gap |= Gap.Other;
      } else if (kind === CharClass.Hyphen) {
        // A second dash makes punctuation, and so does space on both sides of one.
        if (gap & Gap.Hyphen) gap |= Gap.Other;
        if (gap & Gap.Space) isSpaceBeforeDash = true;
        gap |= Gap.Hyphen;
      } else gap |= kind === CharClass.Apostrophe ? Gap.Apostrophe : Gap.Other;
    }
    tokens.count = count;
    return tokens;
  };
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
  };
}

function grow(tokens: Tokens): void {
  const larger = allocate(tokens.starts.length * 2);
  larger.starts.set(tokens.starts);
  larger.ends.set(tokens.ends);
  larger.hashes.set(tokens.hashes);
  larger.gaps.set(tokens.gaps);
  Object.assign(tokens, larger);
}
