import { nameKey } from '../glossary/name-key';
import { findLocalDefinitions, type LocalDefinition } from './local-definitions';
import type { Candidate } from './match';
import { plainCopy } from './plain-copy';
import { singular } from './short-forms';
import type { IndexedAbbreviation, TokenIndex } from './token-index';

/** What a text says that a short form of the glossary stands for. */
export interface DefinedSense {
  /** Without plural s. */
  shortForm: string;
  /** The term it stands for, or null when that is no term of ours. */
  termId: string | null;
}

/** Finds what a text says its short forms stand for; those that no term has are left out. */
export function findSenses(text: string, candidates: readonly Candidate[], index: TokenIndex): DefinedSense[] {
  if (!candidates.some(({ kind }) => kind === 'abbreviation')) return [];
  const copy = plainCopy(text);
  const defined = findLocalDefinitions(copy.text).flatMap(({ start, end, ...found }) => {
    const definition = { ...found, start: copy.toOriginal(start), end: copy.toOriginal(end) };
    const shortForm = singular(definition.shortForm);
    const abbreviation = index.abbreviations.get(shortForm);
    if (!abbreviation) return [];
    return [{ shortForm, termId: isOurs(definition, abbreviation, candidates) ? abbreviation.termId : null }];
  });
  // "acetaminophen (APAP)" defines it too, although the letters do not stand in the name.
  const glossed = candidates.flatMap((one) => {
    const isDefined = one.kind === 'abbreviation' && one.isGlossed && isAloneInBrackets(text, one);
    return isDefined ? [{ shortForm: one.shortForm, termId: one.termId }] : [];
  });
  return [...defined, ...glossed];
}

/** Tells whether a long form is, or holds, a name of the term or one of its other long forms. */
function isOurs(
  { longForm, start, end }: LocalDefinition,
  { termId, longForms }: IndexedAbbreviation,
  candidates: readonly Candidate[],
): boolean {
  const holdsName = candidates.some(
    (one) => one.termId === termId && one.kind !== 'abbreviation' && one.start < end && one.end > start,
  );
  if (holdsName) return true;
  const key = ` ${nameKey(longForm)} `;
  return longForms.some((one) => key.includes(` ${one} `) || key.includes(` ${one}s `));
}

function isAloneInBrackets(text: string, { start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 10), start);
  return /[([][\s\p{Cf}]*$/u.test(before) && /^[\s\p{Cf}]*[)\];,]/u.test(text.slice(end, end + 10));
}
