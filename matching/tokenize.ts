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
  const tokens = allocate(256);

  return (text) => {
    tokens.count = 0;
    let start = -1;
    let end = 0;
    let hash = 0;
    let gap: number = Gap.None;

    for (let at = 0; at <= text.length; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : endOfText;
      const kind = table.classOf(unit);
      if (kind === CharClass.Word) {
        if (start < 0) start = at;
        end = at + 1;
        const folded = table.foldOf(unit);
        if (folded !== expands) hash = (Math.imul(hash, 31) + folded) | 0;
        else hash = hashWord(table.expansionOf(unit), hash);
      } else if (kind === CharClass.Ignorable) {
        // A combining mark belongs to the letter before it; other invisible characters do not widen the word.
        if (start >= 0 && end === at && isMark(unit)) end = at + 1;
      } else {
        if (start >= 0) {
          append(tokens, { start, end, hash, gap });
          start = -1;
          hash = 0;
          gap = Gap.None;
        }
        gap = widenGap(gap, kind);
      }
    }
    return tokens;
  };
}

/** Any space will do: the last word ends there. */
const endOfText = 32;

/** Set in a gap while it is read, when a dash follows a space in it. */
const spaceBeforeDash = 16;

/** Adds a character between two words to what already stands there. */
function widenGap(gap: number, kind: CharClass): number {
  if (kind === CharClass.Space) return gap | Gap.Space | (gap & spaceBeforeDash ? Gap.Other : Gap.None);
  if (kind !== CharClass.Hyphen) return gap | (kind === CharClass.Apostrophe ? Gap.Apostrophe : Gap.Other);
  // A second dash makes punctuation, and so does space on both sides of one.
  return gap | Gap.Hyphen | (gap & Gap.Hyphen ? Gap.Other : Gap.None) | (gap & Gap.Space ? spaceBeforeDash : Gap.None);
}

function append(tokens: Tokens, word: { start: number; end: number; hash: number; gap: number }): void {
  if (tokens.count === tokens.starts.length) grow(tokens);
  tokens.starts[tokens.count] = word.start;
  tokens.ends[tokens.count] = word.end;
  tokens.hashes[tokens.count] = word.hash;
  tokens.gaps[tokens.count] = word.gap & ~spaceBeforeDash;
  tokens.count++;
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
  const larger = { ...allocate(tokens.starts.length * 2), count: tokens.count };
  larger.starts.set(tokens.starts);
  larger.ends.set(tokens.ends);
  larger.hashes.set(tokens.hashes);
  larger.gaps.set(tokens.gaps);
  Object.assign(tokens, larger);
}
