import type { Entry, RichText } from '../glossary/entry';
import { OtherNames } from './OtherNames';
import { RichTextView } from './RichTextView';
import { SourceList } from './SourceList';
import type { Translate } from './words';

/** More sources than these are folded away: the numbers in the text lead to them too. */
const mostShownSources = 2;

export interface ExplanationProps {
  t: Translate;
  entry: Entry;
  onOpenTerm: (termId: string) => void;
  onOpenSection: (section: NonNullable<Entry['section']>) => void;
}

/** All that is said of a term below its name, the answer first: the card and the popup show the same. */
export function Explanation({ t, entry, onOpenTerm, onOpenSection }: ExplanationProps) {
  const { short, more, caution, section, related, sources } = entry;
  const english = (text: RichText) => <RichTextView t={t} text={text} sources={sources} onOpenTerm={onOpenTerm} />;
  return (
    <div class="explanation">
      <div id={`short-${entry.id}`} lang="en">
        {english(short)}
      </div>
      {caution && (
        <section class="caution" aria-label={t('card.caution')}>
          <h3>{t('card.goodToKnow')}</h3>
          <div lang="en">{english(caution)}</div>
        </section>
      )}
      {more && (
        <details key={entry.id}>
          <summary>{t('card.more')}</summary>
          <div lang="en">{english(more)}</div>
        </details>
      )}
      <OtherNames t={t} entry={entry} />
      {related.length > 0 && (
        <p>
          {t('card.related')}{' '}
          {related.map(({ id, label }, n) => (
            <span key={id} lang="en">
              {n > 0 && ' '}
              <span class="unbroken">
                <button type="button" class="term-link" data-term={id} onClick={() => onOpenTerm(id)}>
                  {label}
                </button>
                {n < related.length - 1 && ','}
              </span>
            </span>
          ))}
        </p>
      )}
      {section && (
        <p>
          {t('card.section', { title: section.title })}{' '}
          <button
            type="button"
            class="term-link"
            lang="en"
            data-section={`${section.article}#${section.anchor}`}
            onClick={() => onOpenSection(section)}
          >
            {section.heading}
          </button>
        </p>
      )}
      {sources.length > mostShownSources ? (
        <details key={`sources of ${entry.id}`} class="folded-sources">
          <summary>{t('card.sourceCount', { count: sources.length })}</summary>
          <SourceList sources={sources} />
        </details>
      ) : (
        <>
          <h3>{t('card.sources')}</h3>
          <SourceList sources={sources} />
        </>
      )}
    </div>
  );
}
