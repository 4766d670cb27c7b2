import { useEffect, useMemo, useRef } from 'preact/hooks';
import { ArticleView } from '../../components/ArticleView';
import { ArticleList } from '../../components/glossary/ArticleList';
import { categoryOrder } from '../../components/glossary/category-title';
import { ListPage } from '../../components/glossary/ListPage';
import { MissingArticle, MissingTerm } from '../../components/glossary/MissingPage';
import { TermPage } from '../../components/glossary/TermPage';
import { WelcomePage } from '../../components/glossary/WelcomePage';
import { readMatchIndex } from '../../generated/match-index';
import { getNeighbourhood } from '../../glossary/neighbourhood';
import { findSimilarTerms } from '../../glossary/similar-terms';
import { groupByCategory, groupByLetter } from '../../glossary/term-groups';
import { openOptions, sectionPath } from '../../platform/extension-pages';
import { t } from '../../platform/words';
import { articleIndex } from './article-index';
import { explainTerms } from './explain-terms';
import type { Glossary } from './glossary-data';
import { links } from './links';
import type { GlossaryAddress } from './read-address';
import { useSearch } from './use-search';

type AddressOf<Kind extends GlossaryAddress['kind']> = Extract<GlossaryAddress, { kind: Kind }>;

export interface ListViewProps {
  glossary: Glossary;
  address: AddressOf<'list'>;
  onQueryChange: (query: string) => void;
}

/** The list of all terms, or what is found for the query of the address. */
export function ListView({ glossary: { entries }, address, onQueryChange }: ListViewProps) {
  const { by, group, query } = address;
  const found = useSearch(entries, query);
  const groups = useMemo(
    () => (by === 'letter' ? groupByLetter(entries) : groupByCategory(entries, categoryOrder)),
    [entries, by],
  );
  const list = { by, groups, group, query, found, total: entries.length };
  return <ListPage t={t} links={links} {...list} onQueryChange={onQueryChange} />;
}

/** One term; or, where there is none of this id, those that may be meant. */
export function TermPlace({ glossary, termId }: { glossary: Glossary; termId: string }) {
  const entry = glossary.findEntry(termId);
  if (!entry) {
    const similar = findSimilarTerms(glossary.entries, termId, 5);
    return <MissingTerm t={t} links={links} name={termId} similar={similar} />;
  }
  return (
    <TermPage
      t={t}
      links={links}
      entry={entry}
      neighbourhood={getNeighbourhood(entry, glossary.findEntry)}
      address={new URL(links.term(entry.id), location.href).href}
      onCopy={(address) => navigator.clipboard.writeText(address)}
      onOpenTerm={(id) => location.assign(links.term(id))}
      onOpenSection={(section) => location.assign(sectionPath(section))}
    />
  );
}

/** An article with its terms marked and explained in place; the list of articles for no name, and for one that is none. */
export function ArticlePlace({ glossary, slug }: { glossary: Glossary; slug: string }) {
  const article = glossary.articles.find((one) => one.slug === slug);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const text = place.current?.querySelector('.article-text');
    if (article && text) explainTerms(text, articleIndex(readMatchIndex(), article), glossary);
  }, [article, glossary]);
  if (!slug) return <ArticleList t={t} links={links} articles={glossary.articles} />;
  if (!article) return <MissingArticle t={t} links={links} name={slug} articles={glossary.articles} />;
  return (
    <div ref={place}>
      <ArticleView t={t} article={article} />
    </div>
  );
}

/** The page after installing, on which pointing works as on any page. */
export function WelcomePlace({ glossary }: { glossary: Glossary }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const text = place.current?.querySelector('.sample');
    if (text) explainTerms(text, readMatchIndex(), glossary);
  }, [glossary]);
  return (
    <div ref={place}>
      <WelcomePage t={t} links={links} article={glossary.mainArticle} onOpenOptions={() => void openOptions()} />
    </div>
  );
}
