import { useRef } from 'preact/hooks';
import type { Translate } from '../words';
import { OptionsSection } from './OptionsSection';
import type { OptionValues } from './option-values';
import { type Done, ToldError, useStatus } from './use-status';

/** A setting by its key, for telling which were changed. */
export type SettingName = keyof OptionValues | 'hiddenTerms' | 'silencedTerms' | 'readingTextSize' | 'readingWidth';

/** What a change of many settings came to. */
export interface ManyChanged {
  names: readonly SettingName[];
  undo: () => Promise<void>;
}

/** Why a file of settings was refused, with the place in it if there is one. */
export interface Refusal {
  problem: 'too-long' | 'not-json' | 'not-settings' | 'newer' | 'unknown-field' | 'wrong-value' | 'unread';
  field: string | null;
}

export interface TransferSectionProps {
  t: Translate;
  /** Hands a file with the settings to the reader, and gives its name. */
  onExport: () => Promise<string>;
  /** Takes settings from a file, all or none. Gives why the file was refused, if it was. */
  onImport: (file: File) => Promise<ManyChanged | Refusal>;
  onReset: () => Promise<ManyChanged>;
}

/** Taking the settings along, taking them from a file, and beginning anew. */
export function TransferSection({ t, onExport, onImport, onReset }: TransferSectionProps) {
  const { status, run } = useStatus(t);
  const input = useRef<HTMLInputElement>(null);
  const tellChanged = ({ names, undo }: ManyChanged, key: 'options.imported' | 'options.resetDone'): Done => ({
    text: t(key, names.length, { names: names.map((name) => t(`options.names.${name}`)).join(', ') }),
    action: {
      label: t('options.undo'),
      run: async () => {
        await undo();
        return { text: t('options.undone') };
      },
    },
  });
  const importFile = async (file: File): Promise<Done> => {
    const done = await onImport(file);
    if ('problem' in done) throw new ToldError(t('options.refused', { reason: sayRefusal(t, done) }));
    return done.names.length === 0 ? { text: t('options.importedNothing') } : tellChanged(done, 'options.imported');
  };
  const reset = async (): Promise<Done> => {
    const done = await onReset();
    return done.names.length === 0 ? { text: t('options.resetNothing') } : tellChanged(done, 'options.resetDone');
  };
  const choose = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file) void run(() => importFile(file));
    // The same file can be chosen again once it was mended.
    if (input.current) input.current.value = '';
  };
  return (
    <OptionsSection
      id="transfer"
      title={t('options.transfer')}
      intro={t('options.transferIntro')}
      status={status}
      run={run}
    >
      <div class="options-row">
        <p id="export-hint">{t('options.exportHint')}</p>
        <button
          type="button"
          aria-describedby="export-hint"
          onClick={() => void run(async () => ({ text: t('options.exported', { file: await onExport() }) }))}
        >
          {t('options.export')}
        </button>
      </div>
      <div class="options-row">
        <p id="import-hint">{t('options.importHint')}</p>
        <label class="options-file">
          <input
            type="file"
            accept=".json,application/json"
            aria-describedby="import-hint"
            ref={input}
            onChange={(event) => choose(event.currentTarget.files)}
          />
          <span>{t('options.import')}</span>
        </label>
      </div>
      <div class="options-row">
        <p id="reset-hint">{t('options.resetHint')}</p>
        <button type="button" aria-describedby="reset-hint" onClick={() => void run(reset)}>
          {t('options.reset')}
        </button>
      </div>
    </OptionsSection>
  );
}

function sayRefusal(t: Translate, { problem, field }: Refusal): string {
  const said = { field: field ?? '' };
  switch (problem) {
    case 'too-long':
      return t('options.refusedTooLong');
    case 'not-json':
      return t('options.refusedNotJson');
    case 'not-settings':
      return t('options.refusedNotSettings');
    case 'newer':
      return t('options.refusedNewer');
    case 'unknown-field':
      return t('options.refusedUnknown', said);
    case 'wrong-value':
      return t('options.refusedValue', said);
    case 'unread':
      return t('options.refusedUnread');
  }
}
