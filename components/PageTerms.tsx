import { useState } from 'preact/hooks';
import type { Entry } from '../glossary/entry';
import { TermList } from './TermList';

/** So many terms leave room for the glossary below without scrolling. */
const shownAtFirst = 8;

export interface PageTermsProps {
  entriesById: ReadonlyMap<string, Entry>;
  /** Term ids with their counts, most often first. */
  terms: readonly (readonly [termId: string, count: number])[];
  onOpenTerm: (termId: string) => void;
}

/** The terms found on the page that the popup was opened over; the most frequent ones first. */
export function PageTerms({ entriesById, terms, onOpenTerm }: PageTermsProps) {
  const [showsAll, setShowsAll] = useState(false);
  const entries = terms.flatMap(([id]) => entriesById.get(id) ?? []);
  const shown = showsAll ? entries : entries.slice(0, shownAtFirst);
  return (
    <section class="page-terms" aria-labelledby="page-terms-title">
      <h2 id="page-terms-title">On this page</h2>
      {entries.length > 0 ? (
        <TermList entries={shown} counts={new Map(terms)} onOpenTerm={onOpenTerm} />
      ) : (
        <p class="empty">No terms of the glossary were found on this page.</p>
      )}
      {shown.length < entries.length && (
        <button type="button" class="show-all" onClick={() => setShowsAll(true)}>
          Show all {entries.length} terms
        </button>
      )}
    </section>
  );
}
