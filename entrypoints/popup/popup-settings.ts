import { readSettings, watchSettings } from '../../platform/setting';
import { densitySetting, keepsRecentTermsSetting, recentTermsSetting } from '../../platform/settings';
import { siteSettings } from '../../platform/site-rules';

const stored = {
  ...siteSettings,
  density: densitySetting,
  keepsRecentTerms: keepsRecentTermsSetting,
  recentTerms: recentTermsSetting,
};

/** All stored settings that the popup shows. */
export type PopupSettings = Awaited<ReturnType<typeof readPopupSettings>>;

/** What is shown when nothing can be read: as for a reader who has changed nothing. */
export const unreadSettings: PopupSettings = {
  mode: 'all-but',
  disabledSites: [],
  enabledSites: [],
  pauses: {},
  isAllSitesOff: false,
  density: 'calm',
  keepsRecentTerms: true,
  recentTerms: [],
};

/** Reads the settings as they are stored now. */
export function readPopupSettings() {
  return readSettings(stored);
}

/** Calls `onChange` after each change of any of them, wherever it was made. Returns a stop function. */
export function watchPopupSettings(onChange: () => void): () => void {
  return watchSettings(stored, onChange);
}
