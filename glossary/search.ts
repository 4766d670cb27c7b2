import MiniSearch from 'minisearch';
import type { Entry, RichText } from './entry';
import { nameKey } from './name-key';
import { inlineRuns, plainText } from './rich-text';

/** Finds entries by what somebody types. An empty query finds nothing. */
export type SearchEntries = (query: string) => Entry[];

/**
 * Prepares a search over names, other names and the explanation, best first; whole names before all else. It completes words as they are typed
 * ("milna") and forgives about one wrong letter in five ("fibromyalgea").
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
  return (query) => {
    const found = search.search(query).flatMap(({ id }) => byId.get(String(id)) ?? []);
    const rank = (entry: Entry): number => rankOfName(entry, nameKey(query));
    return found.sort((a, b) => rank(a) - rank(b));
  };
}

/** 0 for the entry whose label was typed, 1 where it is another name of it, 2 for all others. */
function rankOfName({ label, aliases, abbreviations }: Entry, typed: string): number {
  if (nameKey(label) === typed) return 0;
  return [...aliases, ...abbreviations.map(({ text }) => text)].some((name) => nameKey(name) === typed) ? 1 : 2;
}

function wordsOf(text: RichText): string {
  return inlineRuns(text).map(plainText).join('\n');
}
