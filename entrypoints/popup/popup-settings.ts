import { type Density, densitySetting, keepsRecentTermsSetting, recentTermsSetting } from '../../platform/settings';
import { readSiteSettings, type SiteSettings, watchSiteSettings } from '../../platform/site-rules';

/** All stored settings that the popup shows. */
export interface PopupSettings {
  sites: SiteSettings;
  density: Density;
  keepsRecentTerms: boolean;
  recentTerms: readonly string[];
}

/** What is shown when nothing can be read: as for a reader who has changed nothing. */
export const unreadSettings: PopupSettings = {
  sites: { mode: 'all-but', disabledSites: [], enabledSites: [], pauses: {}, isAllSitesOff: false },
  density: 'calm',
  keepsRecentTerms: true,
  recentTerms: [],
};

/** Reads the settings as they are stored now. */
export async function readPopupSettings(): Promise<PopupSettings> {
  const [sites, density, keepsRecentTerms, recentTerms] = await Promise.all([
    readSiteSettings(),
    densitySetting.get(),
    keepsRecentTermsSetting.get(),
    recentTermsSetting.get(),
  ]);
  return { sites, density, keepsRecentTerms, recentTerms };
}

/** Calls `onChange` after each change of any of them, wherever it was made. Returns a stop function. */
export function watchPopupSettings(onChange: () => void): () => void {
  const stops = [
    watchSiteSettings(onChange),
    ...[densitySetting, keepsRecentTermsSetting, recentTermsSetting].map((setting) => setting.watch(() => onChange())),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
