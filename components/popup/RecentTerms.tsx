import type { NamedTerm } from '../../glossary/named-term';
import type { Translate } from '../words';
import { TermList } from './TermRows';

export interface RecentTermsProps {
  t: Translate;
  /** The terms opened last, the newest first. */
  recent: readonly NamedTerm[];
  /** False when the reader has chosen that none are kept. */
  isKept: boolean;
  onClear: () => void;
  onOpenTerm: (termId: string) => void;
}

/** The terms whose explanation was opened last, and a way to forget them. */
export function RecentTerms({ t, recent, isKept, onClear, onOpenTerm }: RecentTermsProps) {
  if (recent.length === 0) return <p class="empty">{t(isKept ? 'popup.recentEmpty' : 'popup.recentOff')}</p>;
  return (
    <>
      <div class="panel-head">
        <p>{t('popup.recentNote')}</p>
        <button type="button" class="quiet" onClick={onClear}>
          {t('popup.clearRecent')}
        </button>
      </div>
      <TermList terms={recent} onOpenTerm={onOpenTerm} />
    </>
  );
}
