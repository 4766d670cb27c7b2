import type { Translate } from '../words';
import { CheckOption } from './CheckOption';
import { OptionsSection } from './OptionsSection';
import { type Done, useChange, useStatus } from './use-status';

export interface RecentSectionProps {
  t: Translate;
  keepsRecentTerms: boolean;
  /** How many terms are remembered. */
  count: number;
  /** Switching off forgets what was remembered. Rejects when it could not be stored. */
  onKeepChange: (keeps: boolean) => Promise<void>;
  /** Forgets all, and gives what remembers them again. */
  onClear: () => Promise<() => Promise<void>>;
}

/** Whether the terms opened last are remembered. */
export function RecentSection({ t, keepsRecentTerms, count, onKeepChange, onClear }: RecentSectionProps) {
  const { status, run } = useStatus(t);
  const [keeps, changeKeeps] = useChange(keepsRecentTerms, onKeepChange, run);
  const clear = async (): Promise<Done> => {
    const undo = await onClear();
    return {
      text: t('options.recentCleared'),
      action: {
        label: t('options.undo'),
        run: async () => {
          await undo();
          return { text: t('options.undone') };
        },
      },
    };
  };
  return (
    <OptionsSection id="recent" title={t('options.recent')} intro={t('options.recentIntro')} status={status} run={run}>
      <CheckOption
        name="keep-recent"
        label={t('options.keepRecent')}
        hint={t('options.keepRecentHint')}
        isOn={keeps}
        onChange={(isOn) => void changeKeeps(isOn)}
      />
      <div class="options-row">
        <p>{t('options.recentCount', count)}</p>
        {count > 0 && (
          <button type="button" onClick={() => void run(clear)}>
            {t('options.clearRecent')}
          </button>
        )}
      </div>
    </OptionsSection>
  );
}
