import type { PopupProps } from '../../components/popup/Popup';
import { isAllSitesOffSetting, type SiteSettings, type SiteState } from '../../platform/site-rules';
import { pause } from '../../platform/site-switching';
import { expectSite, resumeSite, switchSite } from './switch-site';
import type { SettingsInUse } from './use-popup-settings';

const pauseMs = 60 * 60 * 1000;

interface SiteInUse {
  /** Null where the extension cannot run. */
  address: string | null;
  site: string;
  state: SiteState | null;
  sites: SiteSettings;
  change: SettingsInUse['change'];
}

type SiteActions = Pick<PopupProps, 'onSiteChange' | 'onPause' | 'onResume' | 'onAllSitesChange'>;

/** What the switches at the top of the popup do. */
export function createSiteActions({ address, site, state, sites, change }: SiteInUse): SiteActions {
  return {
    onSiteChange(isOn) {
      if (address === null || !state) return;
      change({ sites: expectSite(sites, site, isOn) }, () => switchSite(address, isOn, state));
    },
    onPause() {
      const untilMs = Date.now() + pauseMs;
      change({ sites: { ...sites, pauses: { ...sites.pauses, [site]: untilMs } } }, () => pause(site, untilMs));
    },
    onResume() {
      if (state) change({ sites: { ...sites, pauses: {} } }, () => resumeSite(state));
    },
    onAllSitesChange(isOn) {
      change({ sites: { ...sites, isAllSitesOff: !isOn } }, () => isAllSitesOffSetting.set(!isOn));
    },
  };
}
