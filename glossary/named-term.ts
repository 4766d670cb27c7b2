import type { Entry } from './entry';

/** A term with all its names and without its explanation: what lists show and what names are searched in. */
export interface NamedTerm {
  id: string;
  label: string;
  category: string;
  /** Aliases and abbreviations. */
  otherNames: string[];
}

/** The names of all entries, in the order of the alphabet. */
export function toNamedTerms(entries: readonly Entry[]): NamedTerm[] {
  return entries
    .map(({ id, label, category, aliases, abbreviations }) => ({
      id,
      label,
      category,
      otherNames: [...aliases, ...abbreviations.map(({ text }) => text)],
    }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en', { sensitivity: 'base' }));
}
