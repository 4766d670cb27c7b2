import MiniSearch from 'minisearch';
import type { Entry, RichText } from './entry';
import { createNameSearch, typedKey } from './name-search';
import { toNamedTerms } from './named-term';
import { inlineRuns, plainText } from './rich-text';

/** Finds entries by what somebody types. An empty query finds nothing. */
export type SearchEntries = (query: string) => Entry[];

/** So many entries are taken into the index at once, before keys and clicks have their turn. */
const entriesAtOnce = 20;

/**
 * Prepares a search over names, other names and the explanation, best first: what the name search finds, then what only
 * stands in a text. It completes words as they are typed ("milna") and forgives slips ("fibromyalgea").
 */
export function createSearch(entries: readonly Entry[]): SearchEntries {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const names = createNameSearch(toNamedTerms(entries));
  const index = createIndex();
  index.addAll(entries.map(toDocument));
  return (query) => {
    const ids = new Set([...names.find(query), ...findIds(index, query)]);
    return [...ids].flatMap((id) => byId.get(id) ?? []);
  };
}

/**
 * Prepares the same search over names and texts without its order of names, piece by piece so that keys and clicks are
 * answered meanwhile. It gives ids.
 */
export async function prepareTextSearch(entries: readonly Entry[]): Promise<(query: string) => string[]> {
  const index = createIndex();
  await index.addAllAsync(entries.map(toDocument), { chunkSize: entriesAtOnce });
  return (query) => findIds(index, query);
}

interface SearchDocument {
  id: string;
  label: string;
  otherNames: string;
  text: string;
}

function createIndex(): MiniSearch<SearchDocument> {
  return new MiniSearch({
    fields: ['label', 'otherNames', 'text'],
    processTerm: (word) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
    searchOptions: {
      prefix: true,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
      boost: { label: 6, otherNames: 4 },
      combineWith: 'AND',
    },
  });
}

function toDocument({ id, label, aliases, abbreviations, short, more }: Entry): SearchDocument {
  return {
    id,
    label,
    otherNames: [...aliases, ...abbreviations.map(({ text }) => text)].join(' ; '),
    text: [short, more ?? []].map(wordsOf).join(' '),
  };
}

function findIds(index: MiniSearch<SearchDocument>, query: string): string[] {
  return index.search(typedKey(query)).map(({ id }) => String(id));
}

function wordsOf(text: RichText): string {
  return inlineRuns(text).map(plainText).join('\n');
}
