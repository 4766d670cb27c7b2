import type { Translate } from './words';

/** What the reader must know of every explanation, and when it was last checked. */
export function Disclaimer({ t, reviewed }: { t: Translate; reviewed: string }) {
  return <p class="disclaimer">{t('card.disclaimer', { date: reviewed })}</p>;
}
