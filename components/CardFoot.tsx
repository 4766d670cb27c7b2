import type { ExplainedTerm } from '../glossary/explained-term';
import type { CardProps } from './Card';
import { TermActions } from './TermActions';

type CardFootProps = Pick<CardProps, 't' | 'hiding' | 'alsoHere' | 'onOpenGlossary'> & { term: ExplainedTerm };

/** What the reader can do with the term, in one quiet row, and other words beside it that cannot be tapped. */
export function CardFoot({ t, term, hiding, alsoHere, onOpenGlossary }: CardFootProps) {
  return (
    <footer class="card-foot">
      {alsoHere.length > 0 && (
        <p class="also-here">
          {t('card.alsoHere')}{' '}
          {alsoHere.map(({ text, onOpen }) => (
            <button type="button" key={text} lang="en" onClick={onOpen}>
              {text}
            </button>
          ))}
        </p>
      )}
      <div class="card-actions">
        <button type="button" title={t('card.openGlossary')} onClick={() => onOpenGlossary(term.id)}>
          {t('card.glossary')}
        </button>
        {hiding && <TermActions t={t} label={term.label} hiding={hiding} />}
      </div>
    </footer>
  );
}
