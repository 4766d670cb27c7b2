import type { Article } from '../glossary/entry';
import { Disclaimer } from './Disclaimer';
import { RichTextView } from './RichTextView';
import { SourceList } from './SourceList';
import type { Translate } from './words';

/** A whole article with a table of contents. Its terms are plain words: the reader page marks them. */
export function ArticleView({ t, article }: { t: Translate; article: Article }) {
  const { title, description, introduction, sections, drawings, sources, reviewed } = article;
  return (
    <div class="reader">
      <nav class="contents" aria-labelledby="contents-title">
        <h2 id="contents-title">{t('glossary.contents')}</h2>
        <ol lang="en">
          {sections.map(({ anchor, heading }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{heading}</a>
            </li>
          ))}
        </ol>
      </nav>
      <article class="article explanation" lang="en">
        <h1>{title}</h1>
        <p class="lead">{description}</p>
        <div class="article-text">
          <RichTextView t={t} text={introduction} sources={sources} drawings={drawings} />
          {sections.map(({ anchor, heading, body }) => (
            <section key={anchor} id={anchor} aria-labelledby={`${anchor}-title`}>
              <h2 id={`${anchor}-title`}>{heading}</h2>
              <RichTextView t={t} text={body} sources={sources} drawings={drawings} />
            </section>
          ))}
        </div>
        <div lang={t('language')}>
          <h2>{t('glossary.sources')}</h2>
          <SourceList sources={sources} />
          <Disclaimer t={t} reviewed={reviewed} />
        </div>
      </article>
    </div>
  );
}
