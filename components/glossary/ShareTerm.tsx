import { useState } from 'preact/hooks';
import type { Translate } from '../words';

export interface ShareTermProps {
  t: Translate;
  /** The whole address of the term. */
  address: string;
  /** Puts the address where it can be pasted from; rejects where the browser does not allow it. */
  onCopy: (address: string) => Promise<void>;
}

/** The link of a term: to follow, to drag, to copy by the browser's own means, or by a button. */
export function ShareTerm({ t, address, onCopy }: ShareTermProps) {
  const [outcome, setOutcome] = useState('');
  const copy = (): void => {
    onCopy(address).then(
      () => setOutcome(t('glossary.copied')),
      () => setOutcome(t('glossary.copyFailed')),
    );
  };
  return (
    <div class="share">
      <p>
        <a href={address}>{t('glossary.share')}</a>
        <button type="button" onClick={copy}>
          {t('glossary.copy')}
        </button>
        <span role="status">{outcome}</span>
      </p>
      <p class="hint">{t('glossary.shareHint')}</p>
    </div>
  );
}
