import { useMemo, useState } from 'preact/hooks';
import type { Entry } from '../glossary/entry';
import { createSearch } from '../glossary/search';
import { TermList } from './TermList';

export interface GlossarySearchProps {
  /** The whole glossary, in the order of its list. */
  entries: readonly Entry[];
  onOpenTerm: (termId: string) => void;
}

/** The whole glossary as a list that narrows while somebody types. */
export function GlossarySearch({ entries, onOpenTerm }: GlossarySearchProps) {
  const [query, setQuery] = useState('');
  const search = useMemo(() => createSearch(entries), [entries]);
  const found = query.trim() ? search(query) : entries;
  return (
    <section class="glossary-search" aria-labelledby="glossary-title">
      <h2 id="glossary-title">Glossary</h2>
      <input
        type="search"
        placeholder="Search the glossary"
        aria-label="Search the glossary"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="search-status" role="status">
        {query.trim() ? `${found.length} of ${entries.length} terms` : `${entries.length} terms, A to Z`}
      </p>
      {found.length > 0 ? (
        <TermList entries={found} onOpenTerm={onOpenTerm} />
      ) : (
        <p class="empty">Nothing found for “{query.trim()}”. A shorter part of the word may help.</p>
      )}
    </section>
  );
}
