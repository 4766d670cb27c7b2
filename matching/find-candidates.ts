import { isInAddress } from './address-guard';
import { asWritten, fold } from './fold';
import type { Candidate } from './match';
import { foldJoint, type IndexedForm, type TokenIndex } from './token-index';
import { Gap, type Tokens } from './tokenize';

/**
 * Finds where surface forms stand in one block of text: whole words only, the longest form wins, none overlap.
 * In text order. Nothing found is an empty list.
 */
export function findCandidates(text: string, index: TokenIndex): Candidate[] {
  const tokens = index.tokenize(text);
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.count; ) {
    const forms = index.formsByFirstWord.get(tokens.hashes[at] as number);
    const form = forms?.find((one) => standsAt(one, { text, tokens, at, index }));
    if (!form) {
      at++;
      continue;
    }
    const last = at + form.words.length - 1;
    const start = tokens.starts[at] as number;
    const end = tokens.ends[last] as number;
    if (!isInAddress(text, start, end)) {
      found.push({ termId: form.termId, start, end, certainty: form.certainty });
    }
    at = last + 1;
  }
  return found;
}

interface Place {
  text: string;
  tokens: Tokens;
  /** Number of the token at which the form would begin. */
  at: number;
  index: TokenIndex;
}

function standsAt(form: IndexedForm, place: Place): boolean {
  const { words, hashes, joints, exact } = form;
  const { text, tokens, at, index } = place;
  if (at + words.length > tokens.count) return false;
  for (let i = 1; i < words.length; i++) {
    if (tokens.hashes[at + i] !== hashes[i]) return false;
  }
  for (let i = 0; i < words.length; i++) {
    if (i > 0 && !isJoined(joints[i] ?? null, at + i, place)) return false;
    const word = text.slice(tokens.starts[at + i], tokens.ends[at + i]);
    // Equal hashes are only very likely equal words.
    if (fold(word, index.table) !== words[i]) return false;
    if (exact && asWritten(word) !== exact[i]) return false;
  }
  return true;
}

/** Tells whether what stands before token `at` is what the form asks for there. */
function isJoined(literal: string | null, at: number, { text, tokens, index }: Place): boolean {
  if (literal === null) return ((tokens.gaps[at] as number) & ~(Gap.Space | Gap.Hyphen)) === 0;
  return foldJoint(text.slice(tokens.ends[at - 1], tokens.starts[at]), index.table) === literal;
}
