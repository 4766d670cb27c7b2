import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../glossary/entry';
import type { NamedTerm } from '../../glossary/named-term';
import { Disclaimer } from '../Disclaimer';
import { Explanation } from '../Explanation';
import { TermFacts } from '../TermFacts';
import type { Translate } from '../words';

export interface TermPaneProps {
  t: Translate;
  /** The terms opened one from the other; the last one is shown. */
  trail: readonly NamedTerm[];
  /** The explanation of a term; null when there is none. */
  loadEntry: (termId: string) => Promise<Entry | null>;
  /** Goes to the next place of the term on the page; null when it is not there. */
  onJump: ((termId: string) => Promise<boolean>) | null;
  /** Back to the term at this place of the trail; -1 for the lists. */
  onBack: (to: number) => void;
  onOpenTerm: (termId: string) => void;
  onOpenSection: (section: NonNullable<Entry['section']>) => void;
  onOpenInGlossary: (termId: string) => void;
}

/**
 * One term in the place of the lists: its explanation as the card has it, and the ways back. Another term is another
 * pane: give it a key.
 */
export function TermPane(props: TermPaneProps) {
  const { t, trail, loadEntry, onBack } = props;
  const term = trail.at(-1);
  const title = useRef<HTMLHeadingElement>(null);
  // The view takes the place of what had the focus.
  useEffect(() => title.current?.focus(), []);
  const entry = useEntry(term?.id, loadEntry);
  if (!term) return null;
  return (
    <article class="term-pane" aria-labelledby="term-title">
      <nav class="trail" aria-label={t('popup.trail')}>
        <button type="button" class="quiet back" onClick={() => onBack(trail.length - 2)}>
          {t('popup.back')}
        </button>
        {trail.slice(0, -1).map(({ label }, n) => (
          <button type="button" class="quiet" key={n} lang="en" onClick={() => onBack(n)}>
            {label}
          </button>
        ))}
      </nav>
      <h2 id="term-title" lang="en" tabIndex={-1} ref={title}>
        {term.label}
      </h2>
      <TermBody {...props} entry={entry} />
      <TermLinks {...props} term={term} />
    </article>
  );
}

function TermBody({ t, entry, onOpenTerm, onOpenSection }: TermPaneProps & { entry: Entry | null | undefined }) {
  if (entry === undefined) return <p class="empty">{t('popup.loadingTerm')}</p>;
  if (entry === null)
    return (
      <p class="empty" role="alert">
        {t('popup.termFailed')}
      </p>
    );
  return (
    <div class="term-body">
      <TermFacts t={t} entry={entry} />
      <Explanation t={t} entry={entry} onOpenTerm={onOpenTerm} onOpenSection={onOpenSection} />
      <Disclaimer t={t} reviewed={entry.reviewed} />
    </div>
  );
}

function TermLinks({ t, term, onJump, onOpenInGlossary }: TermPaneProps & { term: NamedTerm }) {
  const [news, setNews] = useState('');
  const jump = (): void => {
    void onJump?.(term.id).then((isThere) => {
      setNews(t(isThere ? 'popup.jumped' : 'popup.notThere', { term: term.label }));
    });
  };
  return (
    <div class="term-links">
      {onJump && (
        <button type="button" class="quiet" onClick={jump}>
          {t('popup.showOnPage')}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => onOpenInGlossary(term.id)}>
        {t('popup.openInGlossary')}
      </button>
      <p class="news" role="status">
        {news}
      </p>
    </div>
  );
}

/** Undefined while it is loading, null when there is none or it could not be loaded. */
function useEntry(termId: string | undefined, loadEntry: TermPaneProps['loadEntry']): Entry | null | undefined {
  const [loaded, setLoaded] = useState<{ id: string; entry: Entry | null } | null>(null);
  useEffect(() => {
    if (termId === undefined) return;
    let isWanted = true;
    const show = (entry: Entry | null): void => {
      if (isWanted) setLoaded({ id: termId, entry });
    };
    loadEntry(termId).then(show, () => show(null));
    return () => {
      isWanted = false;
    };
  }, [termId, loadEntry]);
  return loaded && loaded.id === termId ? loaded.entry : undefined;
}
