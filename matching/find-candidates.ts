import { isInAddress } from './address-guard';
import { fold } from './fold';
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

function standsAt(form: IndexedForm, { text, tokens, at, index }: Place): boolean {
  const { words, hashes, joints } = form;
  if (at + words.length > tokens.count) return false;
  for (let i = 1; i < words.length; i++) {
    if (tokens.hashes[at + i] !== hashes[i]) return false;
  }
  for (let i = 0; i < words.length; i++) {
    const start = tokens.starts[at + i] as number;
    const end = tokens.ends[at + i] as number;
    if (i > 0) {
      const gap = tokens.gaps[at + i] as number;
      const literal = joints[i];
      if (literal === null || literal === undefined) {
        if (gap & ~(Gap.Space | Gap.Hyphen)) return false;
      } else if (foldJoint(text.slice(tokens.ends[at + i - 1], start), index.table) !== literal) return false;
    }
    // Equal hashes are only very likely equal words.
    if (fold(text.slice(start, end), index.table) !== words[i]) return false;
  }
  if (!form.exact) return true;
  const written = text.slice(tokens.starts[at], tokens.ends[at + words.length - 1]);
  return written.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '') === form.exact;
}
