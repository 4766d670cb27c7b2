import type { Translate } from '../words';
import { KeptList, type KeptRow } from './KeptList';
import { OptionsSection } from './OptionsSection';
import { type Done, useStatus } from './use-status';

/** A term that the reader has hidden. */
export interface HiddenTerm {
  termId: string;
  /** On which site; null for everywhere. */
  site: string | null;
  label: string;
}

export interface HiddenSectionProps {
  t: Translate;
  /** Terms hidden everywhere, and terms hidden on one site each. */
  terms: readonly HiddenTerm[];
  /** Rejects when the change could not be stored. */
  onChange: (term: HiddenTerm, isHidden: boolean) => Promise<void>;
}

type HiddenRow = KeptRow & { term: HiddenTerm };

/** Terms that the reader knows, and meanings silenced on sites. Each can be shown again, and that undone. */
export function HiddenSection({ t, terms, onChange }: HiddenSectionProps) {
  const { status, run } = useStatus(t);
  const rowsOf = (isSilenced: boolean): HiddenRow[] =>
    terms
      .filter(({ site }) => (site !== null) === isSilenced)
      .map((term) => ({
        id: `${term.site ?? ''}/${term.termId}`,
        label: term.label,
        ...(term.site === null ? {} : { note: t('options.onSite', { site: term.site }) }),
        term,
      }));
  const nameOf = ({ term: { label, site } }: HiddenRow): string =>
    site === null ? label : t('options.termOnSite', { term: label, site });
  const shared = {
    run,
    wordsFor: (row: HiddenRow) => ({
      out: { label: t('options.showAgain'), name: t('options.showAgainTerm', { term: nameOf(row) }) },
      back: { label: t('options.undo'), name: t('options.undoTerm', { term: nameOf(row) }) },
      gone: t('options.markedAgain'),
    }),
    change: async ({ term }: HiddenRow, isHidden: boolean): Promise<Done> => {
      await onChange(term, isHidden);
      const said = { term: term.label };
      return { text: isHidden ? t('options.termHiddenAgain', said) : t('options.termMarkedAgain', said) };
    },
  };
  return (
    <OptionsSection id="hidden" title={t('options.hidden')} intro={t('options.hiddenIntro')} status={status} run={run}>
      <h3>{t('options.known')}</h3>
      <KeptList rows={rowsOf(false)} empty={t('options.noKnown')} {...shared} />
      <h3>{t('options.silenced')}</h3>
      <KeptList rows={rowsOf(true)} empty={t('options.noSilenced')} {...shared} />
    </OptionsSection>
  );
}
