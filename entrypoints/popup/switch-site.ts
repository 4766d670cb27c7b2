import { isAllSitesOffSetting, type SiteState } from '../../platform/site-rules';
import { endPause, removeRule, setSiteOn } from '../../platform/site-switching';
import type { PopupSettings } from './popup-settings';

/** Switches the site of an address on or off, and does first what the popup has said of this state that it will do. */
export async function switchSite(address: string, isOn: boolean, state: SiteState): Promise<void> {
  if (isOn) await liftReason(state);
  // What keeps a site on that is switched off is a rule for more than the site.
  else if (state.isOn && state.rule !== undefined) await removeRule(state.rule);
  await setSiteOn(address, isOn);
}

/** Ends the pause that holds a site now, which may be one of all sites. */
export async function resumeSite({ rule }: SiteState): Promise<void> {
  if (rule !== undefined) await endPause(rule);
}

async function liftReason(state: SiteState): Promise<void> {
  if (state.reason === 'off-everywhere') await isAllSitesOffSetting.set(false);
  if (state.reason === 'off-rule' && state.rule !== undefined) await removeRule(state.rule);
  if (state.untilMs !== undefined) await resumeSite(state);
}

/** Settings under which the site is switched on or off alone, to be shown until it is stored. */
export function expectSite(site: string, isOn: boolean): Partial<PopupSettings> {
  const disabledSites = isOn ? [] : [site];
  return { mode: 'all-but', disabledSites, enabledSites: [], pauses: {}, isAllSitesOff: false };
}
