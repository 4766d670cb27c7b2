import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createQueue } from '../../platform/queue';
import { type PopupSettings, readPopupSettings, unreadSettings, watchPopupSettings } from './popup-settings';

/** What goes wrong with settings: they cannot be read at all, or the last change could not be stored. */
type SettingsFailure = 'reading' | 'writing' | null;

/** The settings and how they are changed. */
export interface SettingsInUse {
  settings: PopupSettings;
  failure: SettingsFailure;
  /**
   * Shows a change at once and stores it: what is drawn anew before it is stored must not turn a switch back under the
   * finger. What could not be stored is taken back and told.
   */
  change: (expected: Partial<PopupSettings>, store: () => Promise<unknown>) => void;
}

/** The settings that the popup shows, as they are stored or about to be. */
export function usePopupSettings(initial: PopupSettings | null): SettingsInUse {
  const [settings, setSettings] = useState(initial ?? unreadSettings);
  const [failure, setFailure] = useState<SettingsFailure>(initial ? null : 'reading');
  const inTurn = useMemo(createQueue, []);
  const waiting = useRef(0);
  const refresh = useCallback(async () => {
    // What is on its way would be turned back for a moment.
    if (waiting.current > 0) return;
    const stored = await readPopupSettings().catch(() => null);
    if (waiting.current > 0) return;
    if (stored) setSettings(stored);
    else setFailure('reading');
  }, []);
  useEffect(() => watchPopupSettings(() => void refresh()), [refresh]);
  const change: SettingsInUse['change'] = (expected, store) => {
    waiting.current += 1;
    setSettings((now) => ({ ...now, ...expected }));
    const end = (now: SettingsFailure): void => {
      waiting.current -= 1;
      setFailure(now);
      void refresh();
    };
    inTurn(store).then(
      () => end(null),
      () => end('writing'),
    );
  };
  return { settings, failure, change };
}
