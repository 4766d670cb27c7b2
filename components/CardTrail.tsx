import type { ExplainedTerm } from '../glossary/explained-term';
import type { Translate } from './words';

export interface CardTrailProps {
  t: Translate;
  /** The terms from which the reader came, the first one first. */
  terms: readonly ExplainedTerm[];
  onReturn: (place: number) => void;
}

/** The way from term to term to the one that is shown, each with a way back to it. */
export function CardTrail({ t, terms, onReturn }: CardTrailProps) {
  if (terms.length === 0) return null;
  return (
    <nav class="card-trail" aria-label={t('card.trail')}>
      <ol lang="en">
        {terms.map(({ id, label }, place) => (
          <li key={id}>
            <button type="button" class="term-link" onClick={() => onReturn(place)}>
              {label}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
