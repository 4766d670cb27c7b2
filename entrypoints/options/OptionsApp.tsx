import { useEffect, useMemo, useState } from 'preact/hooks';
import { OptionsPage } from '../../components/options/OptionsPage';
import type { Shortcut } from '../../components/options/ShortcutsSection';
import type { SyncTrouble } from '../../components/options/SyncSection';
import { welcomePath } from '../../platform/extension-pages';
import { sendMessage } from '../../platform/messages';
import { createQueue } from '../../platform/queue';
import { readRule } from '../../platform/read-rule';
import { keepsRecentTermsSetting, recentTermsSetting } from '../../platform/settings';
import { listShortcuts, openShortcutPage, shortcutPage } from '../../platform/shortcuts';
import { changeRule, endPause, pause } from '../../platform/site-switching';
import { hasStorage } from '../../platform/stored-value';
import {
  findSyncProblem,
  removeSharedSettings,
  syncSetting,
  watchSyncProblem,
} from '../../platform/sync/sync-settings';
import { t } from '../../platform/words';
import { pauseKey, saveOption, shownSettings, toHiddenTerms, toPauseRows } from './options-settings';
import { exportSettings, importSettings, resetAll } from './transfer-settings';
import { useNow } from './use-now';
import { useSettings } from './use-settings';

/** The options page, connected to the settings. */
export function OptionsApp() {
  const values = useSettings(shownSettings);
  const shortcuts = useShortcuts();
  const trouble = useSyncTrouble();
  const nowMs = useNow();
  const inTurn = useMemo(createQueue, []);
  if (values === null) return null;
  if (values instanceof Error) return <p role="alert">{t('options.notRead', { reason: values.message })}</p>;
  return (
    <OptionsPage
      t={t}
      values={values}
      save={saveOption}
      sites={{
        pauses: toPauseRows(values.pauses, nowMs),
        readRule,
        onRuleChange: (list, rule, isListed) => inTurn(() => changeRule(list, rule, isListed)),
        onPauseChange: (row, isPaused) =>
          inTurn(() => (isPaused ? pause(pauseKey(row), row.untilMs) : endPause(pauseKey(row)))),
      }}
      hidden={{
        terms: toHiddenTerms(values.hiddenTerms, values.silencedTerms),
        onChange: ({ termId, site }, isHidden) => sendMessage('setTermHidden', { termId, site, isHidden }),
      }}
      recent={{ count: values.recentTerms.length, onKeepChange: keepRecent, onClear: clearRecent }}
      shortcuts={{ shortcuts, place: shortcutPage(), onOpen: openShortcutPage }}
      sync={
        hasStorage('sync')
          ? {
              syncs: values.syncs,
              trouble,
              onChange: (syncs) => syncSetting.set(syncs),
              onRemoveShared: removeSharedSettings,
            }
          : null
      }
      welcomePath={welcomePath}
      transfer={{ onExport: exportSettings, onImport: importSettings, onReset: resetAll }}
    />
  );
}

async function keepRecent(keeps: boolean): Promise<void> {
  await keepsRecentTermsSetting.set(keeps);
  if (!keeps) await recentTermsSetting.set([]);
}

async function clearRecent(): Promise<() => Promise<void>> {
  const before = await recentTermsSetting.get();
  await recentTermsSetting.set([]);
  return () => recentTermsSetting.set(before);
}

/** Asked again when the reader comes back from the page on which they are changed. */
function useShortcuts(): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const ask = () => void listShortcuts().then(setShortcuts);
    ask();
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, []);
  return shortcuts;
}

function useSyncTrouble(): SyncTrouble | null {
  const [trouble, setTrouble] = useState<SyncTrouble | null>(null);
  useEffect(() => {
    void findSyncProblem().then(setTrouble);
    return watchSyncProblem(setTrouble);
  }, []);
  return trouble;
}
