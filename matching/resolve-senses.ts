import type { AbbreviationCandidate, Candidate, Match } from './match';
import type { PageVerdict } from './page-evidence';
import type { TextReading } from './read-text';
import { isEnglishByWords } from './text-language';

/** On a page that is not about health a name is explained where so many words near by are. */
const leastHealthNearby = 3;

/**
 * Keeps the candidates of a block that mean their term, by what the page and the words around them say; see
 * docs/matching.md. Of a block in another language nothing is kept.
 */
export function resolveSenses(reading: TextReading, verdict: PageVerdict): Match[] {
  if (!(isEnglishByWords(reading.functionWords) ?? verdict.isEnglish)) return [];
  return reading.candidates
    .filter((candidate) => meansTerm(candidate, verdict))
    .map(({ termId, start, end }) => ({ termId, start, end }));
}

function meansTerm(candidate: Candidate, verdict: PageVerdict): boolean {
  if (candidate.kind === 'specific') return true;
  if (candidate.kind === 'abbreviation') return meansAbbreviation(candidate, verdict);
  return verdict.isAboutHealth || candidate.healthNearby >= leastHealthNearby;
}

function meansAbbreviation(candidate: AbbreviationCandidate, verdict: PageVerdict): boolean {
  const { shortForm, isAmbiguous, isRare, gloss, isShouted, healthNearby, forTerm, againstTerm } = candidate;
  if (gloss) return gloss === 'term';
  const defined = verdict.definitions.get(shortForm);
  if (defined === 'contested') return forTerm > againstTerm;
  if (defined) return defined === 'term';
  if (!isAmbiguous) return true;
  const isInHealth = verdict.isAboutHealth || healthNearby >= leastHealthNearby || verdict.clearCases.has(shortForm);
  if (isShouted || !isInHealth) return false;
  // The words around this use, then those around all its uses on the page, then the subject of the page.
  if (forTerm !== againstTerm) return forTerm > againstTerm;
  const leaning = verdict.leanings.get(shortForm);
  return leaning ? leaning === 'term' : !isRare && verdict.isInOurField;
}
