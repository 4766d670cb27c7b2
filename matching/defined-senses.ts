import { nameKey } from '../glossary/name-key';
import { findLocalDefinitions } from './local-definitions';
import type { LocalDefinition } from './long-form';
import type { AbbreviationCandidate, Candidate, Sense } from './match';
import { plainCopy } from './plain-copy';
import type { IndexedAbbreviation, TokenIndex } from './token-index';

const none: readonly never[] = [];

/** How many characters may stand between a long form and its short form: a bracket, quotes, space. */
const longestGap = 10;

/** What a text says that a short form of the glossary stands for. */
export interface DefinedSense {
  /** Without plural s. */
  shortForm: string;
  sense: Sense;
}

/**
 * Finds what a text says its short forms stand for; those that no term has are left out. A candidate that a definition
 * explains as something else is told so.
 */
export function findSenses(text: string, candidates: readonly Candidate[], index: TokenIndex): readonly DefinedSense[] {
  if (!candidates.some(isAbbreviation)) return none;
  const copy = plainCopy(text);
  const senses: DefinedSense[] = [];
  const ownForms = new Set<string>();
  for (const { start, end, ...found } of findLocalDefinitions(copy.text)) {
    const definition = { ...found, start: copy.toOriginal(start), end: copy.toOriginal(end) };
    const shortForm = knownShortForm(definition.shortForm, index);
    const abbreviation = shortForm && index.abbreviations.get(shortForm);
    if (!abbreviation) continue;
    const around = candidatesBetween(candidates, definition.start - longestGap, definition.end + longestGap);
    const sense = isOurs(definition, abbreviation, around) ? 'term' : 'other';
    // What is not evident may be a chance, unless it is a name of the term.
    if (sense === 'other' && !definition.isEvident) continue;
    senses.push({ shortForm, sense });
    if (sense === 'term') {
      ownForms.add(shortForm);
      continue;
    }
    const explained = around
      .filter(isAbbreviation)
      .find((one) => one.shortForm === shortForm && isBeside(text, one, definition));
    if (explained) explained.gloss = 'other';
  }
  // "acetaminophen (APAP)" defines it too, although the letters do not stand in the name.
  for (const one of candidates) {
    if (!isAbbreviation(one) || one.gloss !== 'term' || ownForms.has(one.shortForm)) continue;
    ownForms.add(one.shortForm);
    senses.push({ shortForm: one.shortForm, sense: 'term' });
  }
  return senses;
}

/** The candidates that stand at least in part between two offsets; candidates are in text order and do not overlap. */
function candidatesBetween(candidates: readonly Candidate[], from: number, to: number): Candidate[] {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle] as Candidate).end <= from) low = middle + 1;
    else high = middle;
  }
  const found: Candidate[] = [];
  for (let at = low; at < candidates.length && (candidates[at] as Candidate).start < to; at++) {
    found.push(candidates[at] as Candidate);
  }
  return found;
}

/** The short form of the glossary as which something is written, also in the plural; undefined where there is none. */
function knownShortForm(written: string, { abbreviations }: TokenIndex): string | undefined {
  return [written, written.replace(/s$/i, '')].find((shortForm) => abbreviations.has(shortForm));
}

/** Tells whether nothing but the opening bracket, quotes and space stand between a short form and its long form. */
function isBeside(text: string, shortForm: Candidate, longForm: LocalDefinition): boolean {
  const isBehind = shortForm.start >= longForm.end;
  const between = isBehind ? text.slice(longForm.end, shortForm.start) : text.slice(shortForm.end, longForm.start);
  return /^[\s\p{Cf}\p{P}]*$/u.test(between);
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
