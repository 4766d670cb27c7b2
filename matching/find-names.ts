import { createAddressGuard } from './address-guard';
import { asWritten, foldsTo } from './fold';
import { addToPhrase } from './form-table';
import { foldJoint, type IndexedForm } from './indexed-form';
import { type IndexedWord, type TokenIndex, Trait } from './token-index';
import { isCloseTo, type Tokens } from './tokenize';

/** A surface form that stands in a text, by UTF-16 offsets and by the numbers of its first and last token. */
export interface FoundName {
  form: IndexedForm;
  start: number;
  end: number;
  firstToken: number;
  lastToken: number;
}

/**
 * Finds where surface forms stand in one block of text: whole words only, never in an address or a file name. Of those
 * that overlap the one with most words wins, then the first. In text order.
 */
export function findNames(text: string, tokens: Tokens, index: TokenIndex): FoundName[] {
  const found: FoundName[] = [];
  let overlapping: FoundName[] = [];
  let overlapEnd = -1;
  const { traits } = index;
  const { numbers, count } = tokens;
  const place: Place = { text, tokens, at: 0, index };
  const fits = (form: IndexedForm): boolean => standsAt(form, place);
  for (let at = 0; at < count; at++) {
    const number = numbers[at] as number;
    if (((traits[number] as number) & beginsForm) === 0) continue;
    const { formLengths } = index.words[number] as IndexedWord;
    place.at = at;
    const form = longestForm(formLengths, place, fits);
    if (!form) continue;
    if (at > overlapEnd && overlapping.length > 0) {
      found.push(...pickLongest(overlapping));
      overlapping = [];
    }
    const lastToken = at + form.words.length - 1;
    const start = tokens.starts[at] as number;
    const end = tokens.ends[lastToken] as number;
    overlapping.push({ form, start, end, firstToken: at, lastToken });
    overlapEnd = Math.max(overlapEnd, lastToken);
  }
  if (overlapping.length === 0) return found;
  found.push(...pickLongest(overlapping));
  const guard = createAddressGuard(text);
  return found.filter(({ start, end }) => !guard.covers(start, end));
}

/** A copy for the loop: a compiler that sees one file at a time would look it up for every word. */
const beginsForm: number = Trait.BeginsForm;

/** The form with most words that stands at a place. `lengths` has a bit for each number of words that is possible. */
function longestForm(
  lengths: number,
  { tokens, at, index }: Place,
  fits: (form: IndexedForm) => boolean,
): IndexedForm | null {
  let longest: IndexedForm | null = null;
  let hash = 0;
  for (let count = 1; lengths >>> (count - 1) !== 0 && at + count <= tokens.count; count++) {
    hash = addToPhrase(hash, tokens.hashes[at + count - 1] as number);
    if ((lengths >>> (count - 1)) & 1) longest = index.forms.find(hash, fits) ?? longest;
  }
  return longest;
}

/** Of names that overlap, one by one or in a chain, those that stay; in text order. */
function pickLongest(names: FoundName[]): FoundName[] {
  if (names.length < 2) return names;
  const taken = new Set<number>();
  const picked = [...names]
    .sort((a, b) => b.form.words.length - a.form.words.length)
    .filter(({ firstToken, lastToken }) => {
      for (let at = firstToken; at <= lastToken; at++) if (taken.has(at)) return false;
      for (let at = firstToken; at <= lastToken; at++) taken.add(at);
      return true;
    });
  return picked.sort((a, b) => a.start - b.start);
}

interface Place {
  text: string;
  tokens: Tokens;
  /** Number of the token at which the form would begin. */
  at: number;
  index: TokenIndex;
}

function standsAt(form: IndexedForm, place: Place): boolean {
  const { words, joints, exact } = form;
  const { text, tokens, at, index } = place;
  if (at + words.length > tokens.count) return false;
  for (let i = 0; i < words.length; i++) {
    if (i > 0 && !isJoined(joints[i] ?? null, at + i, place)) return false;
    const word = text.slice(tokens.starts[at + i], tokens.ends[at + i]);
    // Equal hashes are only very likely equal words.
    if (!foldsTo(word, words[i] as string, index.table)) return false;
    if (exact && word !== exact[i] && asWritten(word) !== exact[i]) return false;
  }
  return true;
}

/** Tells whether what stands before token `at` is what the form asks for there. */
function isJoined(literal: string | null, at: number, { text, tokens, index }: Place): boolean {
  if (literal === null) return isCloseTo(tokens, at);
  return foldJoint(text.slice(tokens.ends[at - 1], tokens.starts[at]), index.table) === literal;
}
