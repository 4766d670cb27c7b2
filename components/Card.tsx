import { Disclaimer } from './Disclaimer';
import { Explanation, type ExplanationProps } from './Explanation';
import { type Hiding, TermActions } from './TermActions';
import { TermFacts } from './TermFacts';
import type { Translate } from './words';

export interface CardProps extends ExplanationProps {
  t: Translate;
  /** Null where terms cannot be hidden. */
  hiding: Hiding | null;
  onClose: () => void;
}

/** The explanation on the page: a dialog that does not block it, named after the term. */
export function Card({ t, hiding, onClose, ...explanation }: CardProps) {
  const { entry } = explanation;
  return (
    <div class="card" role="dialog" aria-labelledby="card-title" lang="en" dir="ltr" tabIndex={-1}>
      <header class="card-head">
        <h2 id="card-title">{entry.label}</h2>
        <TermFacts entry={entry} />
        <button type="button" class="card-close" aria-label={t('card.close')} onClick={onClose}>
          ×
        </button>
      </header>
      <div class="card-body">
        <Explanation {...explanation} />
      </div>
      <footer class="card-foot">
        {hiding && <TermActions label={entry.label} hiding={hiding} />}
        <Disclaimer reviewed={entry.reviewed} />
      </footer>
    </div>
  );
}
