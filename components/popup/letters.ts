import { nameKey } from '../../glossary/name-key';
import type { NamedTerm } from '../../glossary/named-term';

/** Neighbouring terms of a list that begin with the same letter. */
export interface LetterGroup {
  /** A capital letter, or # for anything else. */
  letter: string;
  /** Where the first of them stands in the whole list. */
  start: number;
  terms: NamedTerm[];
}

/** Terms in the order of the alphabet, by their first letter. */
export function groupByLetter(terms: readonly NamedTerm[]): LetterGroup[] {
  const groups: LetterGroup[] = [];
  for (const [at, term] of terms.entries()) {
    const letter = letterOf(term);
    const last = groups.at(-1);
    if (last?.letter === letter) last.terms.push(term);
    else groups.push({ letter, start: at, terms: [term] });
  }
  return groups;
}

function letterOf({ label }: NamedTerm): string {
  const first = nameKey(label).charAt(0).toUpperCase();
  return /^[A-Z]$/.test(first) ? first : '#';
}
