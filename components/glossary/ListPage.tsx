import type { Entry } from '../../glossary/entry';
import type { TermGroup } from '../../glossary/term-groups';
import type { Translate } from '../words';
import { GroupNavigation } from './GroupNavigation';
import type { GlossaryLinks } from './links';
import { SearchForm } from './SearchForm';
import { SearchResults } from './SearchResults';
import { TermGroups } from './TermGroups';

export interface ListPageProps {
  t: Translate;
  links: GlossaryLinks;
  /** How many terms there are in all. */
  total: number;
  by: 'letter' | 'category';
  groups: readonly TermGroup[];
  /** The group that the address asks for, which may not exist; null for all. */
  group: string | null;
  query: string;
  /** What is found, best first; null when nothing is searched for. */
  found: readonly Entry[] | null;
  onQueryChange: (query: string) => void;
}

/** The whole glossary, by letter or by category; or what is found in it. */
export function ListPage(props: ListPageProps) {
  const { t, links, total, query, found, onQueryChange } = props;
  return (
    <div class="list-page">
      <h1>{t('glossary.title')}</h1>
      <SearchForm t={t} action={links.list} query={query} onQueryChange={onQueryChange} />
      <p class="search-status" role="status">
        {found ? t('glossary.found', found.length) : t('glossary.count', total)}
      </p>
      {found ? (
        <SearchResults t={t} links={links} query={query.trim()} found={found} onClear={() => onQueryChange('')} />
      ) : (
        <Browsing {...props} />
      )}
    </div>
  );
}

function Browsing({ t, links, by, groups, group, total }: ListPageProps) {
  const orderLink = (order: ListPageProps['by'], path: string, name: string) => (
    <a href={path} aria-current={by === order ? 'page' : undefined}>
      {name}
    </a>
  );
  return (
    <>
      <nav class="orders" aria-label={t('glossary.order')}>
        {orderLink('letter', links.list, t('glossary.byLetter'))}
        {orderLink('category', links.category(''), t('glossary.byCategory'))}
      </nav>
      <GroupNavigation t={t} links={links} by={by} groups={groups} group={group} total={total} />
      <TermGroups t={t} links={links} by={by} groups={groups} group={group} total={total} />
    </>
  );
}
