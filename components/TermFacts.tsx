import type { Entry } from '../glossary/entry';
import type { Translate } from './words';

/** What kind of thing a term is and how it is said, in one line. */
export function TermFacts({ t, entry: { category, pronunciation } }: { t: Translate; entry: Entry }) {
  return (
    <p class="term-facts">
      <span>{t(`card.category.${category.replace('-', '_')}` as 'card.category.condition')}</span>
      {pronunciation && <span>{t('card.say', { pronunciation })}</span>}
    </p>
  );
}
