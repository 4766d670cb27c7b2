import type { RefObject } from 'preact';
import type { NamedTerm } from '../../glossary/named-term';
import type { Translate } from '../words';

export interface SearchBoxProps {
  t: Translate;
  query: string;
  /** All results in the order in which they are shown. */
  found: readonly NamedTerm[];
  /** Which of them Enter opens. */
  active: number;
  input: RefObject<HTMLInputElement | null>;
  onQueryChange: (query: string) => void;
  onActiveChange: (active: number) => void;
  onOpenTerm: (termId: string) => void;
}

/** The search field: the arrow keys choose a result, Enter opens it, Escape clears. */
export function SearchBox(props: SearchBoxProps) {
  const { t, query, found, active, input, onQueryChange, onActiveChange, onOpenTerm } = props;
  const chosen = found[active];
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextActive(event.key, { active, count: found.length });
    if (event.key === 'Escape' && query !== '') onQueryChange('');
    else if (event.key === 'Enter' && chosen) onOpenTerm(chosen.id);
    else if (next !== null) onActiveChange(next);
    else return;
    event.preventDefault();
  };
  return (
    <search class="search">
      <Magnifier />
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
        aria-expanded={chosen !== undefined}
        aria-controls={chosen && 'results'}
        aria-activedescendant={chosen && `result-${chosen.id}`}
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

/** The arrow keys go round; null for all other keys, and where there is nothing to choose. */
function nextActive(key: string, { active, count }: { active: number; count: number }): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (active - 1 + count) % count;
  return null;
}

function Magnifier() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
      <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9m3.3 7.8 3.7 3.7" />
    </svg>
  );
}
