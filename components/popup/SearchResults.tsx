import { useEffect, useRef } from 'preact/hooks';
import type { NamedTerm } from '../../glossary/named-term';
import type { Translate } from '../words';
import { findMatchingName } from './matching-name';
import type { FoundTerms } from './use-glossary-search';

export interface SearchResultsProps {
  t: Translate;
  query: string;
  found: FoundTerms;
  /** Which result is chosen, counted through both groups. */
  active: number;
  onOpenTerm: (termId: string) => void;
}

/** What was found, as the list that belongs to the search field: by name, then by the words of the explanations. */
export function SearchResults({ t, query, found, active, onOpenTerm }: SearchResultsProps) {
  const { byName, byText, count, isSearchingTexts } = found;
  const shown = byName.length + byText.length;
  const howMany = count > shown ? t('popup.foundMany', { count, shown }) : t('popup.found', count);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelectorAll('[role="option"]')[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const nothing = isSearchingTexts ? t('popup.searching') : t('popup.nothingFound', { query: query.trim() });
  const option = (term: NamedTerm, n: number) => (
    <SearchResult key={term.id} t={t} term={term} query={query} isActive={n === active} onOpen={onOpenTerm} />
  );
  return (
    <div class="panel">
      <p class={count > 0 ? 'search-status' : 'empty'} role="status">
        {count > 0 ? howMany : nothing}
      </p>
      {count > 0 && (
        <div role="listbox" id="results" aria-label={t('popup.results')} ref={list}>
          {byName.map(option)}
          {byText.length > 0 && (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox.
            <div role="group" aria-label={t('popup.byText')}>
              <div class="group-name" aria-hidden="true">
                {t('popup.byText')}
              </div>
              {byText.map((term, n) => option(term, byName.length + n))}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

interface SearchResultProps {
  t: Translate;
  term: NamedTerm;
  query: string;
  isActive: boolean;
  onOpen: (termId: string) => void;
}

/** The focus stays in the search field: an option is pressed with a pointer only. */
function SearchResult({ t, term, query, isActive, onOpen }: SearchResultProps) {
  const otherName = findMatchingName(term, query);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field answers the keys of its options.
    <div
      role="option"
      id={`result-${term.id}`}
      aria-selected={isActive}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onOpen(term.id)}
    >
      <span lang="en">{term.label}</span>
      {otherName && <small>{t('popup.foundAs', { name: otherName })}</small>}
    </div>
  );
}
