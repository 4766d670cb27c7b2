import type { Entry } from '../glossary/entry';
import { TermList } from './TermList';

export interface PageTermsProps {
  entriesById: ReadonlyMap<string, Entry>;
  /** Term ids with their counts, most often first. */
  terms: readonly (readonly [termId: string, count: number])[];
  onOpenTerm: (termId: string) => void;
}

/** The terms found on the page that the popup was opened over. */
export function PageTerms({ entriesById, terms, onOpenTerm }: PageTermsProps) {
  const entries = terms.flatMap(([id]) => entriesById.get(id) ?? []);
  return (
    <section class="page-terms" aria-labelledby="page-terms-title">
      <h2 id="page-terms-title">On this page</h2>
      {entries.length > 0 ? (
        <TermList entries={entries} counts={new Map(terms)} onOpenTerm={onOpenTerm} />
      ) : (
        <p class="empty">No terms of the glossary were found on this page.</p>
      )}
    </section>
  );
}
