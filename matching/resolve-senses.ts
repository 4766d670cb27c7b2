import type { AbbreviationCandidate, Candidate, Match } from './match';
import type { PageVerdict } from './page-evidence';
import type { TextReading } from './read-text';
import { isEnglishByWords } from './text-language';

/** On a page that is not about health a name is explained where so many words near by are. */
const leastHealthNearby = 3;

const none: readonly never[] = [];

/**
 * Keeps the candidates of a block that mean their term, by what the page and the words around them say; see
 * docs/matching.md. Of a block in another language nothing is kept. Gives `before` itself where the same is kept as before.
 */
export function resolveSenses(
  reading: TextReading,
  verdict: PageVerdict,
  before: readonly Match[] = none,
): readonly Match[] {
  const { candidates, functionWords } = reading;
  if (candidates.length === 0 || !(isEnglishByWords(functionWords) ?? verdict.isEnglish)) return none;
  let kept = 0;
  let isAsBefore = true;
  for (const candidate of candidates) {
    if (!meansTerm(candidate, verdict)) continue;
    const known = before[kept++];
    isAsBefore &&= known?.start === candidate.start && known.termId === candidate.termId;
  }
  if (isAsBefore && kept === before.length) return before;
  const meant = candidates.filter((candidate) => meansTerm(candidate, verdict));
  return meant.map(({ termId, start, end }) => ({ termId, start, end }));
}

/** Tells whether what is kept of a block hangs on the page: a name with one meaning in English text does not. */
export function hangsOnPage({ candidates, functionWords }: TextReading): boolean {
  if (candidates.length === 0) return false;
  return isEnglishByWords(functionWords) === null || candidates.some(({ kind }) => kind !== 'specific');
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
