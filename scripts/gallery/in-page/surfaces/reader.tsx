import type { ComponentChildren } from 'preact';
import { ArticleView } from '../../../../components/ArticleView';
import { categoryOrder } from '../../../../components/glossary/category-title';
import { ListPage, type ListPageProps } from '../../../../components/glossary/ListPage';
import type { GlossaryLinks } from '../../../../components/glossary/links';
import { MissingArticle, MissingTerm } from '../../../../components/glossary/MissingPage';
import { PageFrame, type PagePart } from '../../../../components/glossary/PageFrame';
import { TermPage } from '../../../../components/glossary/TermPage';
import { WelcomePage } from '../../../../components/glossary/WelcomePage';
import css from '../../../../components/styles/reader.css?inline';
import type { Translate } from '../../../../components/words';
import { articles } from '../../../../generated/articles';
import { entries } from '../../../../generated/entries';
import { getNeighbourhood } from '../../../../glossary/neighbourhood';
import { createSearch } from '../../../../glossary/search';
import { groupByCategory, groupByLetter } from '../../../../glossary/term-groups';
import type { Surface } from '../surface';

const [first] = articles;
if (!first) throw new Error('the glossary was built without an article');

const links: GlossaryLinks = {
  list: '#list',
  term: (id) => `#term-${id}`,
  letter: (letter) => `#letter-${letter}`,
  category: (category) => `#category-${category}`,
  articles: '#articles',
  article: (slug) => `#article-${slug}`,
  welcome: '#welcome',
};
const nothing = (): void => undefined;
const findEntry = (id: string) => entries.find((entry) => entry.id === id);

/** A page with its head; `content` is what is below it. */
const framed = (current: PagePart | null, content: (t: Translate) => ComponentChildren) => (t: Translate) => (
  <PageFrame
    t={t}
    links={links}
    current={current}
    reading={{ look: { width: 'normal', textSize: 17 }, sizes: { least: 14, most: 26 }, onChange: nothing }}
    onOpenOptions={nothing}
  >
    {content(t)}
  </PageFrame>
);

const list = (changed: Partial<ListPageProps> = {}) =>
  framed('list', (t) => (
    <ListPage
      t={t}
      links={links}
      total={entries.length}
      by="letter"
      groups={groupByLetter(entries)}
      group={null}
      query=""
      found={null}
      onQueryChange={nothing}
      {...changed}
    />
  ));

const term = (id: string) =>
  framed(null, (t) => {
    const entry = findEntry(id);
    if (!entry) throw new Error(`the glossary has no "${id}"`);
    return (
      <TermPage
        t={t}
        links={links}
        entry={entry}
        neighbourhood={getNeighbourhood(entry, findEntry)}
        address="#term"
        onCopy={async () => undefined}
        onOpenTerm={nothing}
        onOpenSection={nothing}
      />
    );
  });

const openReading = (root: ParentNode): void => {
  const details = root.querySelector<HTMLDetailsElement>('.reading');
  if (details) details.open = true;
};

export const glossary: Surface = {
  name: 'glossary',
  css,
  frame: 'page',
  states: {
    letters: list(),
    categories: list({ by: 'category', groups: groupByCategory(entries, categoryOrder) }),
    'one letter': list({ group: 'F' }),
    'no such letter': list({ group: 'Q' }),
    results: list({ query: 'hip', found: createSearch(entries)('hip') }),
    'nothing found': list({ query: 'qqqq', found: [] }),
    term: term('fibromyalgia'),
    medicine: term('cyclobenzaprine'),
    'text size and width': term('hip-pain'),
    'missing term': framed(null, (t) => (
      <MissingTerm t={t} links={links} name="fibro-frog" similar={entries.slice(0, 3)} />
    )),
    'missing article': framed(null, (t) => <MissingArticle t={t} links={links} name="knee" articles={articles} />),
  },
  actions: { 'text size and width': openReading },
};

export const article: Surface = {
  name: 'article',
  css,
  frame: 'page',
  states: { whole: framed('article', (t) => <ArticleView t={t} article={first} />) },
};

export const welcome: Surface = {
  name: 'welcome',
  css,
  frame: 'page',
  states: { whole: framed(null, (t) => <WelcomePage t={t} links={links} article={first} onOpenOptions={nothing} />) },
};
