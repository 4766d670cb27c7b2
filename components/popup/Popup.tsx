import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { NamedTerm } from '../../glossary/named-term';
import type { Translate } from '../words';
import { PopupFoot, type PopupFootProps } from './PopupFoot';
import { PopupLists, type PopupListsProps } from './PopupLists';
import { SiteHeader, type SiteHeaderProps } from './SiteHeader';
import { TermPane, type TermPaneProps } from './TermPane';
import { useTrail } from './use-trail';

export interface PopupProps
  extends SiteHeaderProps,
    Omit<PopupListsProps, 'termsById' | 'recent' | 'onOpenTerm'>,
    Pick<TermPaneProps, 'loadEntry' | 'onOpenSection' | 'onOpenInGlossary'>,
    Omit<PopupFootProps, 't'> {
  t: Translate;
  /** Ids of the terms opened last, the newest first. */
  recentIds: readonly string[];
  /** What went wrong with the reader's settings; null when nothing did. */
  failure: 'reading' | 'writing' | null;
  /** The explanation of a term was opened. */
  onOpened: (termId: string) => void;
  onClose: () => void;
}

/** The toolbar popup: the site's switches and the lists of terms, or one term's explanation. */
export function Popup(props: PopupProps) {
  const { t, terms, findings, recentIds, failure, onClose } = props;
  const termsById = useMemo(() => new Map(terms.map((term) => [term.id, term])), [terms]);
  const toTerms = (ids: readonly string[]): NamedTerm[] => ids.flatMap((id) => termsById.get(id) ?? []);
  const { trail, openTerm, goBack } = useTrail(props.onOpened);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const ending = new AbortController();
    root.current?.addEventListener(
      'keydown',
      (event) => closeStepwise(event, trail.length, { goBack, onClose }),
      ending,
    );
    return () => ending.abort();
  }, [trail.length, goBack, onClose]);
  const openId = trail.at(-1);
  const isOnPage = findings.terms.some(([id]) => id === openId);
  return (
    <div class="popup" lang={t('language')} ref={root}>
      <div class="popup-main" hidden={openId !== undefined}>
        <SiteHeader {...props} />
        {failure && (
          <p class="failure" role="alert">
            {t(failure === 'reading' ? 'popup.readingFailed' : 'popup.writingFailed')}
          </p>
        )}
        <PopupLists {...props} termsById={termsById} recent={toTerms(recentIds)} onOpenTerm={openTerm} />
        <PopupFoot {...props} />
      </div>
      {openId !== undefined && (
        <TermPane
          {...props}
          key={openId}
          trail={toTerms(trail)}
          onJump={isOnPage ? props.onJump : null}
          onBack={goBack}
          onOpenTerm={openTerm}
        />
      )}
    </div>
  );
}

/** Escape goes back from an explanation first, and closes then; what it cleared before has kept it to itself. */
function closeStepwise(
  event: KeyboardEvent,
  depth: number,
  { goBack, onClose }: { goBack: (to: number) => void; onClose: () => void },
): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  if (depth > 0) goBack(depth - 2);
  else onClose();
}
