import { findLocalDefinitions } from './local-definitions';
import type { Candidate } from './match';

/** What one block says about the page it stands on. */
export interface BlockEvidence {
  /** Ids of the specific terms in it, each once. */
  specificTerms: string[];
  /** Short forms it defines, with the id of the term they stand for, or null when that is no term of ours. */
  definitions: { shortForm: string; termId: string | null }[];
}

/** What the whole page says; decides the ambiguous matches in all its blocks. */
export interface PageVerdict {
  isAboutHealth: boolean;
  /** By short form without plural s. */
  definitions: ReadonlyMap<string, string | null>;
}

/** Reads the evidence of one block; null when it holds none. */
export function findEvidence(text: string, candidates: readonly Candidate[]): BlockEvidence | null {
  const specific = candidates.filter((one) => one.certainty === 'specific');
  const definitions = findLocalDefinitions(text).map(({ shortForm, bracketStart }) => ({
    shortForm: singular(shortForm),
    termId: candidateBefore(candidates, text, bracketStart)?.termId ?? null,
  }));
  if (specific.length === 0 && definitions.length === 0) return null;
  return { specificTerms: [...new Set(specific.map((one) => one.termId))], definitions };
}

/** The candidate that ends right before `offset`, with nothing but space between. */
function candidateBefore(candidates: readonly Candidate[], text: string, offset: number): Candidate | undefined {
  return candidates.find((one) => one.end <= offset && /^\s*$/.test(text.slice(one.end, offset)));
}

/** How many different specific terms make a page one about health. One alone may stand anywhere in the news. */
const healthPageTerms = 2;

/** Keeps the sum of the evidence of a page's blocks, as they come and go. */
export interface EvidenceTally {
  add(evidence: BlockEvidence): void;
  /** Takes back evidence that was added. */
  remove(evidence: BlockEvidence): void;
  judge(): PageVerdict;
}

/** Creates an empty tally. */
export function createEvidenceTally(): EvidenceTally {
  const terms = new Map<string, number>();
  const definitions = new Map<string, Map<string | null, number>>();

  const count = (evidence: BlockEvidence, step: 1 | -1): void => {
    for (const term of evidence.specificTerms) addTo(terms, term, step);
    for (const { shortForm, termId } of evidence.definitions) {
      const senses = definitions.get(shortForm) ?? new Map<string | null, number>();
      addTo(senses, termId, step);
      if (senses.size > 0) definitions.set(shortForm, senses);
      else definitions.delete(shortForm);
    }
  };

  return {
    add: (evidence) => count(evidence, 1),
    remove: (evidence) => count(evidence, -1),
    judge: () => ({
      isAboutHealth: terms.size >= healthPageTerms,
      definitions: new Map([...definitions].map(([shortForm, senses]) => [shortForm, mostFrequent(senses)])),
    }),
  };
}

function addTo<Key>(counts: Map<Key, number>, key: Key, step: number): void {
  const sum = (counts.get(key) ?? 0) + step;
  if (sum > 0) counts.set(key, sum);
  else counts.delete(key);
}

/** The sense defined most often; among equals one of our terms, then the first by id, so that order plays no part. */
function mostFrequent(senses: ReadonlyMap<string | null, number>): string | null {
  const ranked = [...senses].sort(
    ([a, countA], [b, countB]) =>
      countB - countA || Number(a === null) - Number(b === null) || (String(a) < String(b) ? -1 : 1),
  );
  return ranked[0]?.[0] ?? null;
}

/** Tells whether two verdicts decide every match alike. */
export function isSameVerdict(a: PageVerdict, b: PageVerdict): boolean {
  return (
    a.isAboutHealth === b.isAboutHealth &&
    a.definitions.size === b.definitions.size &&
    [...a.definitions].every(
      ([shortForm, termId]) => b.definitions.get(shortForm) === termId && b.definitions.has(shortForm),
    )
  );
}

/** A short form without its plural s: "TPs" is defined by "TP". */
export function singular(shortForm: string): string {
  return /[A-Z0-9]s$/.test(shortForm) ? shortForm.slice(0, -1) : shortForm;
}
