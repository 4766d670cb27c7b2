import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../glossary/entry';
import { createNameSearch } from '../../glossary/name-search';
import { toNamedTerms } from '../../glossary/named-term';
import { prepareTextSearch } from '../../glossary/search';

/** Texts are searched when nothing was typed for so long: in a large glossary that takes longer than a key may. */
const quietMs = 120;

type FindIds = (query: string) => string[];

/**
 * What is found for a query, best first: what has the words in its names at once, and after them, a moment later, what
 * has them in its text. Null for an empty query.
 */
export function useSearch(entries: readonly Entry[], query: string): Entry[] | null {
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries]);
  const names = useMemo(() => createNameSearch(toNamedTerms(entries)), [entries]);
  const findInTexts = useTextSearch(entries);
  const [inTexts, setInTexts] = useState<{ query: string; ids: string[] } | null>(null);
  const byName = useMemo(() => names.find(query), [names, query]);
  useEffect(() => {
    if (!findInTexts || !query.trim()) return;
    const timer = setTimeout(() => setInTexts({ query, ids: findInTexts(query) }), byName.length > 0 ? quietMs : 0);
    return () => clearTimeout(timer);
  }, [findInTexts, query, byName]);
  return useMemo(() => {
    if (!query.trim()) return null;
    const ids = new Set([...byName, ...(inTexts?.query === query ? inTexts.ids : [])]);
    return [...ids].flatMap((id) => byId.get(id) ?? []);
  }, [byName, inTexts, query, byId]);
}

/** The search over texts, prepared in pieces; null until then. */
function useTextSearch(entries: readonly Entry[]): FindIds | null {
  const [find, setFind] = useState<FindIds | null>(null);
  useEffect(() => {
    let isWanted = true;
    void prepareTextSearch(entries).then((prepared) => {
      if (isWanted) setFind(() => prepared);
    });
    return () => {
      isWanted = false;
    };
  }, [entries]);
  return find;
}
