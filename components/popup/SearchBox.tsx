import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { NamedTerm } from '../../glossary/named-term';
import type { Translate } from '../words';
import { findMatchingName } from './matching-name';

/** More results than these are better found by another word. */
export const mostShown = 50;

export interface SearchBoxProps {
  t: Translate;
  query: string;
  /** What is found for it, best first. */
  found: readonly NamedTerm[];
  isSearchingTexts: boolean;
  /** Which result Enter opens. */
  active: number;
  input: RefObject<HTMLInputElement | null>;
  onQueryChange: (query: string) => void;
  onActiveChange: (active: number) => void;
  onOpenTerm: (termId: string) => void;
}

/** The search field with its results: the arrow keys choose one, Enter opens it, Escape clears. */
export function SearchBox(props: SearchBoxProps) {
  const { t, query, found, active, input, onQueryChange, onActiveChange, onOpenTerm } = props;
  const shown = found.slice(0, mostShown);
  const hasResults = query.trim() !== '' && shown.length > 0;
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextActive(event.key, { active, count: shown.length });
    const chosen = shown[active];
    if (event.key === 'Escape' && query !== '') onQueryChange('');
    else if (event.key === 'Enter' && hasResults && chosen) onOpenTerm(chosen.id);
    else if (hasResults && next !== null) onActiveChange(next);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search class="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={t('popup.search')}
        aria-label={t('popup.search')}
        aria-autocomplete="list"
        aria-expanded={hasResults}
        aria-controls={hasResults ? 'results' : undefined}
        aria-activedescendant={hasResults ? `result-${shown[active]?.id}` : undefined}
        value={query}
        onInput={(event) => onQueryChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button
          type="button"
          class="clear"
          aria-label={t('popup.clearSearch')}
          onClick={() => {
            onQueryChange('');
            input.current?.focus();
          }}
        >
          ×
        </button>
      )}
    </search>
  );
}

/** The arrow keys go round; null for all other keys. */
function nextActive(key: string, { active, count }: { active: number; count: number }): number | null {
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (active - 1 + count) % count;
  return null;
}

/** What was found, as the list that belongs to the search field. */
export function SearchResults(props: Omit<SearchBoxProps, 'input' | 'onQueryChange' | 'onActiveChange'>) {
  const { t, query, found, active, isSearchingTexts, onOpenTerm } = props;
  const shown = found.slice(0, mostShown);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const count =
    found.length > mostShown
      ? t('popup.foundMany', { count: found.length, shown: mostShown })
      : t('popup.found', found.length);
  const nothing = isSearchingTexts ? t('popup.searching') : t('popup.nothingFound', { query: query.trim() });
  return (
    <div class="panel">
      <p class={found.length > 0 ? 'search-status' : 'empty'} role="status">
        {found.length > 0 ? count : nothing}
      </p>
      {shown.length > 0 && (
        <div role="listbox" id="results" aria-label={t('popup.results')} ref={list}>
          {shown.map((term, n) => (
            <SearchResult key={term.id} t={t} term={term} query={query} isActive={n === active} onOpen={onOpenTerm} />
          ))}
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
      // The focus stays in the search field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onOpen(term.id)}
    >
      <span lang="en">{term.label}</span>
      {otherName && <small>{t('popup.foundAs', { name: otherName })}</small>}
    </div>
  );
}
