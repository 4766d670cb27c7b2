import type { Article, Entry } from '../../glossary/entry';
import type { Translate } from '../words';
import { ArticleNames } from './ArticleList';
import type { GlossaryLinks } from './links';
import { SearchForm } from './SearchForm';

export interface MissingTermProps {
  t: Translate;
  links: GlossaryLinks;
  /** What the address names. */
  name: string;
  /** Terms that may be meant, best first. */
  similar: readonly Entry[];
}

/** Stands where an address names a term that does not exist: why that may be, and the ways on. */
export function MissingTerm({ t, links, name, similar }: MissingTermProps) {
  return (
    <div class="missing">
      <h1>{t('glossary.missingTerm')}</h1>
      <p>{t('glossary.missingTermHint', { name })}</p>
      {similar.length > 0 && (
        <>
          <h2>{t('glossary.similar')}</h2>
          <ul class="names" lang="en">
            {similar.map(({ id, label }) => (
              <li key={id}>
                <a href={links.term(id)}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <SearchForm t={t} action={links.list} query="" />
      <p>
        <a href={links.list}>{t('glossary.allTerms')}</a>
      </p>
    </div>
  );
}

export interface MissingArticleProps {
  t: Translate;
  links: GlossaryLinks;
  name: string;
  articles: readonly Article[];
}

/** Stands where an address names an article that does not exist: those that there are, and the glossary. */
export function MissingArticle({ t, links, name, articles }: MissingArticleProps) {
  return (
    <div class="missing">
      <h1>{t('glossary.missingArticle')}</h1>
      <p>{t('glossary.missingArticleHint', { name })}:</p>
      <ArticleNames links={links} articles={articles} />
      <p>
        <a href={links.list}>{t('glossary.allTerms')}</a>
      </p>
    </div>
  );
}
