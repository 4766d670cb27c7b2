import type { Entry } from './entry';

/** Entries that are listed under one heading. */
export interface TermGroup {
  /** A capital letter, `#` for names that begin with none, or a category. */
  key: string;
  entries: Entry[];
}

/** The entries in the order of a dictionary, whatever their case and accents. */
export function sortByLabel(entries: readonly Entry[]): Entry[] {
  const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
  return [...entries].sort((a, b) => compare(a.label, b.label));
}

/** The entries by their first letter, A to Z, and those that begin with no letter of English last. */
export function groupByLetter(entries: readonly Entry[]): TermGroup[] {
  const groups = groupBy(entries, ({ label }) => firstLetter(label));
  const rank = ({ key }: TermGroup): string => (key === '#' ? '~' : key);
  return groups.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** The entries by their category, in the order in which the categories first occur in `order`; others after them. */
export function groupByCategory(entries: readonly Entry[], order: readonly string[]): TermGroup[] {
  const rank = ({ key }: TermGroup): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return groupBy(entries, ({ category }) => category).sort((a, b) => rank(a) - rank(b));
}

function firstLetter(label: string): string {
  const letter = label.normalize('NFKD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}

function groupBy(entries: readonly Entry[], keyOf: (entry: Entry) => string): TermGroup[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of sortByLabel(entries)) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups].map(([key, members]) => ({ key, entries: members }));
}
