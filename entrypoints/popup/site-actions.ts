import type { PopupProps } from '../../components/popup/Popup';
import { siteOf } from '../../platform/site';
import { isAllSitesOffSetting, type SiteSettings, type SiteState } from '../../platform/site-rules';
import { pause } from '../../platform/site-switching';
import { expectSite, resumeSite, switchSite } from './switch-site';
import type { SettingsInUse } from './use-popup-settings';

const pauseMs = 60 * 60 * 1000;

interface SiteInUse {
  /** Null where the extension cannot run. */
  address: string | null;
  state: SiteState | null;
  pauses: SiteSettings['pauses'];
  change: SettingsInUse['change'];
}

type SiteActions = Pick<PopupProps, 'onSiteChange' | 'onPause' | 'onResume' | 'onAllSitesChange'>;

/** What the switches at the top of the popup do. */
export function createSiteActions({ address, state, pauses, change }: SiteInUse): SiteActions {
  const site = siteOf(address ?? '');
  return {
    onSiteChange(isOn) {
      if (address === null || !state) return;
      change(expectSite(site, isOn), () => switchSite(address, isOn, state));
    },
    onPause() {
      const untilMs = Date.now() + pauseMs;
      change({ pauses: { ...pauses, [site]: untilMs } }, () => pause(site, untilMs));
    },
    onResume() {
      if (state) change({ pauses: {} }, () => resumeSite(state));
    },
    onAllSitesChange(isOn) {
      change({ isAllSitesOff: !isOn }, () => isAllSitesOffSetting.set(!isOn));
    },
  };
}
