import { useEffect, useMemo, useState } from 'preact/hooks';
import { createNameSearch, typedKey } from '../../glossary/name-search';
import type { NamedTerm } from '../../glossary/named-term';

/** In texts, fewer letters than these are in nearly all of them. */
const fewestLettersInTexts = 3;

/** More than these are better found by another word. */
const mostOfEach = 40;

/** What was found, best first. */
export interface FoundTerms {
  byName: readonly NamedTerm[];
  /** Those that only have it in their explanation. */
  byText: readonly NamedTerm[];
  /** How many there are, also of those left out. */
  count: number;
  /** True while the texts have still to be looked through. */
  isSearchingTexts: boolean;
}

interface Search {
  query: string;
  /** All terms in the order of the alphabet. */
  terms: readonly NamedTerm[];
  /** Loads the search through names and texts, which gives ids. */
  loadTextSearch: () => Promise<(query: string) => string[]>;
}

/**
 * What is found for what somebody has typed so far: by names at once, and a moment later, below them, by the words of
 * the explanations, which are not loaded before the first key.
 */
export function useGlossarySearch({ query, terms, loadTextSearch }: Search): FoundTerms {
  const hasQuery = typedKey(query) !== '';
  const search = useMemo(() => createNameSearch(terms), [terms]);
  // Ready before the first key, mostly, and never in its way.
  useEffect(() => {
    let timer = setTimeout(function prepare() {
      if (search.prepareMore()) timer = setTimeout(prepare);
    });
    return () => clearTimeout(timer);
  }, [search]);
  const names = useMemo(() => (hasQuery ? search.find(query) : []), [query, search, hasQuery]);
  const texts = useTextSearch({ query, terms, loadTextSearch }, hasQuery);
  const byId = useMemo(() => new Map(terms.map((term) => [term.id, term])), [terms]);
  const toTerms = (ids: readonly string[]): NamedTerm[] => ids.flatMap((id) => byId.get(id) ?? []);
  const named = new Set(names);
  const onlyInTexts = hasQuery ? texts.ids.filter((id) => !named.has(id)) : [];
  return {
    byName: toTerms(names.slice(0, mostOfEach)),
    byText: toTerms(onlyInTexts.slice(0, mostOfEach)),
    count: names.length + onlyInTexts.length,
    isSearchingTexts: texts.query !== query,
  };
}

/** What was found last, and for which query: what is new is looked for after the names have been shown. */
function useTextSearch({ query, loadTextSearch }: Search, hasQuery: boolean): { query: string; ids: string[] } {
  const [search, setSearch] = useState<{ find: (query: string) => string[] } | null>(null);
  const [found, setFound] = useState<{ query: string; ids: string[] }>({ query: '', ids: [] });
  useEffect(() => {
    if (!hasQuery || search) return;
    // Without the texts, names are still found.
    const timer = setTimeout(() => {
      loadTextSearch().then(
        (find) => setSearch({ find }),
        () => setSearch({ find: () => [] }),
      );
    });
    return () => clearTimeout(timer);
  }, [hasQuery, search, loadTextSearch]);
  useEffect(() => {
    if (!search) return;
    const timer = setTimeout(() => {
      const isLongEnough = typedKey(query).length >= fewestLettersInTexts;
      setFound({ query, ids: isLongEnough ? search.find(query) : [] });
    });
    return () => clearTimeout(timer);
  }, [query, search]);
  return found;
}
