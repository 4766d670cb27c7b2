import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NamedTerm } from '../../glossary/named-term';
import type { Translate } from '../words';
import { GlossaryList } from './GlossaryList';
import { PageTerms, type PageTermsProps } from './PageTerms';
import { PopupTabs, type TabName } from './PopupTabs';
import { RecentTerms } from './RecentTerms';
import { SearchBox } from './SearchBox';
import { SearchResults } from './SearchResults';
import { useGlossarySearch } from './use-glossary-search';

export interface PopupListsProps extends Omit<PageTermsProps, 't'> {
  t: Translate;
  /** All terms in the order of the alphabet. */
  terms: readonly NamedTerm[];
  /** The terms opened last, the newest first. */
  recent: readonly NamedTerm[];
  keepsRecentTerms: boolean;
  loadTextSearch: () => Promise<(query: string) => string[]>;
  onClearRecent: () => void;
}

/** The search, and below it what it finds, or one of the lists. */
export function PopupLists(props: PopupListsProps) {
  const { t, terms, loadTextSearch, onOpenTerm } = props;
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  // Before anything is drawn: the first key is for the search.
  useLayoutEffect(() => input.current?.focus(), []);
  const found = useGlossarySearch({ query, terms, loadTextSearch });
  const onQueryChange = (typed: string): void => {
    setQuery(typed);
    setActive(0);
  };
  const search = { t, query, active, onOpenTerm };
  const all = [...found.byName, ...found.byText];
  return (
    <main>
      <SearchBox {...search} found={all} input={input} onQueryChange={onQueryChange} onActiveChange={setActive} />
      {query.trim() === '' ? <Lists {...props} /> : <SearchResults {...search} found={found} />}
    </main>
  );
}

function Lists(props: PopupListsProps) {
  const { t, page, terms, recent, onOpenTerm } = props;
  const [wanted, setWanted] = useState<TabName | null>(null);
  const tabs: TabName[] = page.kind === 'unavailable' ? ['glossary', 'recent'] : ['page', 'glossary', 'recent'];
  const chosen = wanted && tabs.includes(wanted) ? wanted : (tabs[0] ?? 'glossary');
  return (
    <PopupTabs t={t} tabs={tabs} chosen={chosen} onChoose={setWanted}>
      {chosen === 'page' && <PageTerms {...props} />}
      {chosen === 'glossary' && <GlossaryList t={t} terms={terms} onOpenTerm={onOpenTerm} />}
      {chosen === 'recent' && (
        <RecentTerms
          t={t}
          recent={recent}
          isKept={props.keepsRecentTerms}
          onClear={props.onClearRecent}
          onOpenTerm={onOpenTerm}
        />
      )}
    </PopupTabs>
  );
}
