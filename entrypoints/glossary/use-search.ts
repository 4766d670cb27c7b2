import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Entry } from '../../glossary/entry';
import { createSearch, type SearchEntries } from '../../glossary/search';

/** Finds entries; the search is prepared while nothing else is to be done, at the latest when it is first asked. */
export function useSearch(entries: readonly Entry[]): SearchEntries {
  const prepared = useRef<SearchEntries | null>(null);
  const search = useMemo<SearchEntries>(
    () => (query) => {
      prepared.current ??= createSearch(entries);
      return prepared.current(query);
    },
    [entries],
  );
  useEffect(() => {
    const waiting = requestIdleCallback(() => {
      prepared.current ??= createSearch(entries);
    });
    return () => cancelIdleCallback(waiting);
  }, [entries]);
  return search;
}
