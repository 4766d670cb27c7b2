import type { IndexTerm } from '../glossary/match-index';
import { nameKey } from '../glossary/name-key';
import { asWritten } from './fold';
import type { Candidate, Match } from './match';
import { type PageVerdict, singular } from './page-evidence';

/** How many characters either side of a candidate count as near by: about two lines of text. */
const nearBy = 160;

/** How many characters either side count as next to it: a word or two. */
const nextTo = 24;

/**
 * Keeps the candidates that mean the term, by what the page and the words around them say. A specific one stays, unless
 * it touches a word of another sense ("urban acupuncture"). A general one needs a page about health and no such word
 * next to it. An ambiguous one needs a definition on the page; without one, a context word near by on a page about
 * health, and no word of another sense.
 */
export function resolveSenses(
  text: string,
  candidates: readonly Candidate[],
  { verdict, terms }: { verdict: PageVerdict; terms: ReadonlyMap<string, IndexTerm> },
): Match[] {
  return candidates
    .filter((candidate) => {
      const term = terms.get(candidate.termId);
      if (!term) return false;
      if (candidate.certainty === 'specific') return !touchesOtherSense(text, candidate, term);
      if (candidate.certainty === 'ambiguous') return meansAbbreviation(text, candidate, term, verdict);
      return verdict.isAboutHealth && !showsOtherSense(text, candidate, term);
    })
    .map(({ termId, start, end }) => ({ termId, start, end }));
}

function meansAbbreviation(text: string, candidate: Candidate, term: IndexTerm, verdict: PageVerdict): boolean {
  const shortForm = singular(asWritten(text.slice(candidate.start, candidate.end)));
  const defined = verdict.definitions.get(shortForm);
  if (defined !== undefined) return defined === candidate.termId;
  const contextWords = term.abbreviations?.find((one) => singular(one.text) === shortForm)?.contextWords ?? [];
  const isNear = hasWord(around(text, candidate, nearBy), contextWords);
  return verdict.isAboutHealth && isNear && !showsOtherSense(text, candidate, term);
}

function showsOtherSense(text: string, candidate: Candidate, term: IndexTerm): boolean {
  return hasWord(around(text, candidate, nextTo), term.otherSenseWords ?? []);
}

/** Like `showsOtherSense`, but only the very next words count: a specific name is rarely meant otherwise. */
function touchesOtherSense(text: string, { start, end }: Candidate, { otherSenseWords = [] }: IndexTerm): boolean {
  if (otherSenseWords.length === 0) return false;
  const before = ` ${nameKey(asWritten(text.slice(Math.max(0, start - nearBy), start)))}`;
  const after = `${nameKey(asWritten(text.slice(end, end + nearBy)))} `;
  return otherSenseWords.map(nameKey).some((word) => before.endsWith(` ${word}`) || after.startsWith(`${word} `));
}

/** What stands either side, whole words only: half a word may look like another one. */
function around(text: string, { start, end }: Candidate, distance: number): string {
  const from = Math.max(0, start - distance - 1);
  const to = Math.min(text.length, end + distance + 1);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const wholeBefore = from > 0 ? before.replace(/^[\p{L}\p{N}\p{M}\p{Cf}]+/u, '') : before;
  const wholeAfter = to < text.length ? after.replace(/[\p{L}\p{N}\p{M}\p{Cf}]+$/u, '') : after;
  return `${wholeBefore} ${wholeAfter}`;
}

function hasWord(text: string, words: readonly string[]): boolean {
  const padded = ` ${nameKey(asWritten(text))} `;
  return words.some((word) => padded.includes(` ${nameKey(word)} `));
}
