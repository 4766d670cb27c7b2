import MiniSearch from 'minisearch';
import type { Entry, RichText } from './entry';
import { nameKey } from './name-key';
import { inlineRuns, plainText } from './rich-text';

/** Finds entries by what somebody types. An empty query finds nothing. */
export type SearchEntries = (query: string) => Entry[];

/**
 * Prepares a search over names, other names and the explanation, best first; whole names before all else. It completes
 * words as they are typed ("milna") and forgives about one wrong letter in five ("fibromyalgea").
 */
export function createSearch(entries: readonly Entry[]): SearchEntries {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const search = new MiniSearch({
    fields: ['label', 'otherNames', 'text'],
    processTerm: (word) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
    searchOptions: {
      prefix: true,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
      boost: { label: 6, otherNames: 4 },
      combineWith: 'AND',
    },
  });
  search.addAll(
    entries.map(({ id, label, aliases, abbreviations, short, more }) => ({
      id,
      label,
      otherNames: [...aliases, ...abbreviations.map(({ text }) => text)].join(' ; '),
      text: [short, more ?? []].map(wordsOf).join(' '),
    })),
  );
  const ranks = new Map(entries.map((entry) => [entry.id, rankNames(entry)]));
  return (query) => {
    // "fibromyalgia's" asks for fibromyalgia.
    const words = query.replace(/['’]s\b/g, '');
    const typed = nameKey(words);
    const rank = ({ id }: Entry): number => ranks.get(id)?.get(typed) ?? 2;
    const found = search.search(words).flatMap(({ id }) => byId.get(String(id)) ?? []);
    return found.sort((a, b) => rank(a) - rank(b));
  };
}

/** The whole names of an entry: 0 for its label, 1 for any other. */
function rankNames({ label, aliases, abbreviations }: Entry): Map<string, number> {
  const others = [...aliases, ...abbreviations.map(({ text }) => text)];
  return new Map([...others.map((name): [string, number] => [nameKey(name), 1]), [nameKey(label), 0]]);
}

function wordsOf(text: RichText): string {
  return inlineRuns(text).map(plainText).join('\n');
}
