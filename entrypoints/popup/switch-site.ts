import { everywhere, isAllSitesOffSetting, type SiteSettings, type SiteState } from '../../platform/site-rules';
import { endPause, removeRule, setSiteOn } from '../../platform/site-switching';

/** Switches the site of an address on or off, and does first what the popup has said of this state that it will do. */
export async function switchSite(address: string, isOn: boolean, state: SiteState): Promise<void> {
  if (isOn) await liftReason(state);
  else if (state.rule !== undefined && state.isOn) await removeRule(state.rule);
  await setSiteOn(address, isOn);
}

/** Ends the pause that holds a site now. */
export async function resumeSite({ reason, rule }: SiteState): Promise<void> {
  await endPause(reason === 'paused-everywhere' ? everywhere : (rule ?? everywhere));
}

async function liftReason(state: SiteState): Promise<void> {
  if (state.reason === 'off-everywhere') await isAllSitesOffSetting.set(false);
  if (state.reason === 'off-rule' && state.rule !== undefined) await removeRule(state.rule);
  if (state.untilMs !== undefined) await resumeSite(state);
}

/** Settings under which the site would be as it is being switched, to be shown until it is stored. */
export function expectSite(sites: SiteSettings, site: string, isOn: boolean): SiteSettings {
  if (isOn) return { mode: 'all-but', disabledSites: [], enabledSites: [], pauses: {}, isAllSitesOff: false };
  return { ...sites, mode: 'all-but', disabledSites: [...sites.disabledSites, site] };
}
