import type { Translate } from '../words';
import { CheckOption } from './CheckOption';
import { OptionsSection } from './OptionsSection';
import { type Done, useChange, useStatus } from './use-status';

/** What keeps the settings from being synced. */
export type SyncTrouble = { kind: 'too-long' | 'too-often' | 'newer' } | { kind: 'failed'; message: string };

export interface SyncSectionProps {
  t: Translate;
  syncs: boolean;
  trouble: SyncTrouble | null;
  /** Rejects when it could not be stored. */
  onChange: (syncs: boolean) => Promise<void>;
  /** Takes what is shared away. Rejects when that failed. */
  onRemoveShared: () => Promise<void>;
}

/** Whether the settings are the same in all of the reader's browsers. */
export function SyncSection({ t, syncs, trouble, onChange, onRemoveShared }: SyncSectionProps) {
  const { status, run } = useStatus(t);
  const removeShared = async (): Promise<Done> => {
    await onRemoveShared();
    return { text: t('options.sharedRemoved') };
  };
  const save = async (isWanted: boolean): Promise<Done> => {
    await onChange(isWanted);
    if (isWanted) return { text: t('options.syncOn') };
    return { text: t('options.syncOff'), action: { label: t('options.removeShared'), run: removeShared } };
  };
  const [shown, change] = useChange(syncs, save, run);
  return (
    <OptionsSection id="sync" title={t('options.sync')} intro={t('options.syncIntro')} status={status} run={run}>
      <CheckOption
        name="sync"
        label={t('options.syncs')}
        hint={t('options.syncsHint')}
        isOn={shown}
        onChange={(isOn) => void change(isOn)}
      />
      <p class="options-hint">{t('options.syncWhat')}</p>
      <p class="options-error" role="status">
        {shown && trouble && sayTrouble(t, trouble)}
      </p>
    </OptionsSection>
  );
}

function sayTrouble(t: Translate, trouble: SyncTrouble): string {
  switch (trouble.kind) {
    case 'too-long':
      return t('options.syncTooLong');
    case 'too-often':
      return t('options.syncTooOften');
    case 'newer':
      return t('options.syncNewer');
    case 'failed':
      return t('options.syncFailed', { reason: trouble.message });
  }
}
