import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { NamedTerm } from '../../glossary/named-term';
import type { Translate } from '../words';
import { CategoryChoice } from './CategoryChoice';
import { LetterBar } from './LetterBar';
import { groupByLetter } from './letters';
import { TermRows } from './TermRows';
import { useRovingFocus } from './use-roving-focus';

/** So many rows are in the document at once, however many terms there are. */
const rowsAtOnce = 150;

export interface GlossaryListProps {
  t: Translate;
  /** All terms in the order of the alphabet. */
  terms: readonly NamedTerm[];
  onOpenTerm: (termId: string) => void;
}

/** The whole glossary, A to Z, all of it or one category; long ones in pages. */
export function GlossaryList({ t, terms, onOpenTerm }: GlossaryListProps) {
  const [category, setCategory] = useState('');
  const [start, setStart] = useState(0);
  const [target, setTarget] = useState<{ letter: string } | null>(null);
  const chosen = useMemo(
    () => terms.filter((term) => category === '' || term.category === category),
    [terms, category],
  );
  const letters = useMemo(() => groupByLetter(chosen).map(({ letter, start: at }) => ({ letter, at })), [chosen]);
  const list = useRef<HTMLDivElement>(null);
  useRovingFocus(list, 'list');
  // The focus goes along, so that the arrow keys go on from there.
  useEffect(() => {
    if (!target) return;
    const heading = list.current?.querySelector(`[data-letter="${target.letter}"]`);
    heading?.parentElement?.querySelector<HTMLElement>('[data-stop]')?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, [target]);
  const jump = ({ letter, at }: { letter: string; at: number }): void => {
    if (chosen.length > rowsAtOnce) setStart(at);
    setTarget({ letter });
  };
  return (
    <>
      <div class="glossary-tools">
        <CategoryChoice
          t={t}
          terms={terms}
          category={category}
          onChange={(wanted) => {
            setCategory(wanted);
            setStart(0);
          }}
        />
        <LetterBar t={t} letters={letters} onJump={jump} />
      </div>
      <div ref={list}>
        <TermPage {...{ t, chosen, start, onOpenTerm }} onTurn={setStart} />
      </div>
    </>
  );
}

interface TermPageProps extends Pick<GlossaryListProps, 't' | 'onOpenTerm'> {
  chosen: readonly NamedTerm[];
  start: number;
  onTurn: (start: number) => void;
}

/** The terms from `start` on under their letters, and the ways to those before and after them. */
function TermPage({ t, chosen, start, onTurn, onOpenTerm }: TermPageProps) {
  const end = start + rowsAtOnce;
  return (
    <>
      {start > 0 && (
        <button type="button" class="quiet" onClick={() => onTurn(Math.max(0, start - rowsAtOnce))}>
          {t('popup.earlier')}
        </button>
      )}
      {groupByLetter(chosen.slice(start, end)).map(({ letter, terms }) => (
        <section key={letter} aria-label={letter}>
          <h3 data-letter={letter}>{letter}</h3>
          <TermRows terms={terms} onOpenTerm={onOpenTerm} />
        </section>
      ))}
      {end < chosen.length && (
        <button type="button" class="quiet" onClick={() => onTurn(end)}>
          {t('popup.later')}
        </button>
      )}
    </>
  );
}
