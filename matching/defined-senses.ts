import { nameKey } from '../glossary/name-key';
import { findLocalDefinitions, type LocalDefinition } from './local-definitions';
import type { AbbreviationCandidate, Candidate } from './match';
import { plainCopy } from './plain-copy';
import { singular } from './short-forms';
import type { IndexedAbbreviation, TokenIndex } from './token-index';

/** Whether a short form of the glossary stands for its term or for something else. */
export type Sense = 'term' | 'other';

/** What a text says that a short form of the glossary stands for. */
export interface DefinedSense {
  /** Without plural s. */
  shortForm: string;
  sense: Sense;
}

/** Finds what a text says its short forms stand for; those that no term has are left out. */
export function findSenses(text: string, candidates: readonly Candidate[], index: TokenIndex): DefinedSense[] {
  if (!candidates.some(isAbbreviation)) return [];
  const copy = plainCopy(text);
  const senses: DefinedSense[] = [];
  for (const { start, end, ...found } of findLocalDefinitions(copy.text)) {
    const definition = { ...found, start: copy.toOriginal(start), end: copy.toOriginal(end) };
    const shortForm = singular(definition.shortForm);
    const abbreviation = index.abbreviations.get(shortForm);
    if (!abbreviation) continue;
    const sense = isOurs(definition, abbreviation, candidates) ? 'term' : 'other';
    // What is not evident may be a chance, unless it is a name of the term.
    if (sense === 'term' || definition.isEvident) senses.push({ shortForm, sense });
  }
  // "acetaminophen (APAP)" defines it too, although the letters do not stand in the name.
  for (const { shortForm, isGlossed } of candidates.filter(isAbbreviation)) {
    const isKnown = senses.some((one) => one.shortForm === shortForm && one.sense === 'term');
    if (isGlossed && !isKnown) senses.push({ shortForm, sense: 'term' });
  }
  return senses;
}

function isAbbreviation(candidate: Candidate): candidate is AbbreviationCandidate {
  return candidate.kind === 'abbreviation';
}

/** Tells whether a long form is, or holds, a name of the term or one of its other long forms. */
function isOurs(
  { longForm, start, end }: LocalDefinition,
  { termId, longForms }: IndexedAbbreviation,
  candidates: readonly Candidate[],
): boolean {
  const holdsName = candidates.some(
    (one) => one.termId === termId && !isAbbreviation(one) && one.start < end && one.end > start,
  );
  if (holdsName) return true;
  const key = ` ${nameKey(longForm)} `;
  return longForms.some((one) => key.includes(` ${one} `) || key.includes(` ${one}s `));
}
