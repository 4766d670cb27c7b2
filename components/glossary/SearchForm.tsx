import type { Translate } from '../words';

export interface SearchFormProps {
  t: Translate;
  /** The address of the list, to which the form leads with what is typed as `q`. */
  action: string;
  query: string;
  /** Called at each change, where results are shown while somebody types. Without it, the form leads to the list. */
  onQueryChange?: (query: string) => void;
}

/** The search field of the glossary. */
export function SearchForm({ t, action, query, onQueryChange }: SearchFormProps) {
  return (
    <search>
      <form class="search" action={action} onSubmit={(event) => onQueryChange && event.preventDefault()}>
        <label for="glossary-query">{t('glossary.search')}</label>
        <div class="search-row">
          <input
            id="glossary-query"
            type="search"
            name="q"
            value={query}
            maxLength={100}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="glossary-query-hint"
            onInput={(event) => onQueryChange?.(event.currentTarget.value)}
          />
          {!onQueryChange && <button type="submit">{t('glossary.find')}</button>}
        </div>
        <p id="glossary-query-hint" class="hint">
          {t('glossary.searchHint')}
        </p>
      </form>
    </search>
  );
}
