import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../glossary/entry';
import { createNameSearch } from '../../glossary/name-search';
import { toNamedTerms } from '../../glossary/named-term';
import { prepareTextSearch, type SearchEntries } from '../../glossary/search';

/**
 * Finds entries, best first: what has the words in its names at once, and after them what has them in its text, as soon
 * as the search over texts is prepared, which keeps nobody from typing.
 */
export function useSearch(entries: readonly Entry[]): SearchEntries {
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries]);
  const names = useMemo(() => createNameSearch(toNamedTerms(entries)), [entries]);
  const [findInTexts, setFindInTexts] = useState<((query: string) => string[]) | null>(null);
  useEffect(() => {
    let isWanted = true;
    void prepareTextSearch(entries).then((find) => {
      if (isWanted) setFindInTexts(() => find);
    });
    return () => {
      isWanted = false;
    };
  }, [entries]);
  return useMemo(
    () => (query) => {
      const ids = new Set([...names.find(query), ...(findInTexts?.(query) ?? [])]);
      return [...ids].flatMap((id) => byId.get(id) ?? []);
    },
    [names, findInTexts, byId],
  );
}
