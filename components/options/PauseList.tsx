import type { Translate } from '../words';
import { KeptList } from './KeptList';
import type { Done, Run } from './use-status';

/** A pause that is running. */
export interface PauseRow {
  /** What is paused; null for all sites. */
  rule: string | null;
  /** When it ends, in ms since 1970. */
  untilMs: number;
}

export interface PauseListProps {
  t: Translate;
  pauses: readonly PauseRow[];
  onChange: (pause: PauseRow, isPaused: boolean) => Promise<void>;
  run: Run;
}

/** The pauses that are running, each with its end and a way to end it now. */
export function PauseList({ t, pauses, onChange, run }: PauseListProps) {
  const nameOf = (rule: string | null): string => rule ?? t('options.everywhere');
  const change = async (pause: PauseRow, isPaused: boolean): Promise<Done> => {
    await onChange(pause, isPaused);
    const said = { rule: nameOf(pause.rule) };
    return { text: isPaused ? t('options.pauseBack', said) : t('options.pauseEndedOf', said) };
  };
  return (
    <KeptList
      rows={pauses.map((pause) => ({
        id: pause.rule ?? '',
        label: nameOf(pause.rule),
        note: t('options.until', { time: sayTime(pause.untilMs, t('language')) }),
        pause,
      }))}
      empty={t('options.noPauses')}
      wordsFor={({ label: rule }) => ({
        out: { label: t('options.endPause'), name: t('options.endPauseOf', { rule }) },
        back: { label: t('options.undo'), name: t('options.undoRule', { rule }) },
        gone: t('options.pauseEnded'),
      })}
      change={({ pause }, isPaused) => change(pause, isPaused)}
      run={run}
    />
  );
}

/** With the day, if that is another one. */
function sayTime(atMs: number, language: string): string {
  const time = new Date(atMs);
  const isToday = time.toDateString() === new Date().toDateString();
  return isToday
    ? time.toLocaleTimeString(language, { timeStyle: 'short' })
    : time.toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}
