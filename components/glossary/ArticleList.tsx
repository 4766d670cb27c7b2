import type { Article } from '../../glossary/entry';
import type { Translate } from '../words';
import type { GlossaryLinks } from './links';

interface ArticleNamesProps {
  links: GlossaryLinks;
  articles: readonly Article[];
}

/** All articles, each with a sentence on what it is about. */
export function ArticleList({ t, ...names }: ArticleNamesProps & { t: Translate }) {
  return (
    <div class="article-list">
      <h1>{t('glossary.articles')}</h1>
      <ArticleNames {...names} />
    </div>
  );
}

/** Articles by title and description, as links. */
export function ArticleNames({ links, articles }: ArticleNamesProps) {
  return (
    <ul class="article-names" lang="en">
      {articles.map(({ slug, title, description }) => (
        <li key={slug}>
          <a href={links.article(slug)}>{title}</a>
          <p>{description}</p>
        </li>
      ))}
    </ul>
  );
}
