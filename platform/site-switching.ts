import { sendMessage } from './messages';
import { readSettings } from './setting';
import { siteOf } from './site';
import { matchesRule } from './site-rule';
import {
  disabledSites,
  enabledSites,
  findSiteState,
  pausesSetting,
  type SiteState,
  siteModeSetting,
  siteSettings,
} from './site-rules';

/** A list of rules with one more, sorted, or with one less. */
export function switchRule(rules: readonly string[], rule: string, isListed: boolean): string[] {
  const others = rules.filter((one) => one !== rule);
  return isListed ? [...others, rule].sort() : others;
}

/**
 * Switches marking on or off for the site of an address; all open tabs follow. On also ends the site's own pause. Gives
 * the state after it: where `isOn` is not what was asked for, `reason` and `rule` say what else holds it, to be offered
 * for `removeRule`, `endPause` or the switch for all sites. Calls must not overlap.
 */
export async function setSiteOn(address: string, isOn: boolean): Promise<SiteState> {
  const site = siteOf(address);
  const mode = await siteModeSetting.get();
  if (mode === 'all-but') await disabledSites.set(switchRule(await disabledSites.get(), site, !isOn));
  else {
    const enabled = await enabledSites.get();
    // What a wider rule allows needs no rule of its own.
    const isCovered = enabled.some((rule) => matchesRule(rule, address));
    if (!isOn || !isCovered) await enabledSites.set(switchRule(enabled, site, isOn));
  }
  if (isOn) await endPause(site);
  return findState(address);
}

/** Switches marking on or off for the site of a tab; nothing where Termlight cannot run. Calls must not overlap. */
export async function switchSiteOf(tabId: number): Promise<void> {
  const address = await sendMessage('getAddress', undefined, { tabId, frameId: 0 }).catch(() => null);
  if (address !== null) await setSiteOn(address, !(await findState(address)).isOn);
}

/** Takes a rule out of the list that holds now. Calls must not overlap. */
export async function removeRule(rule: string): Promise<void> {
  await changeRule((await siteModeSetting.get()) === 'all-but' ? 'disabledSites' : 'enabledSites', rule, false);
}

/** Puts a rule into one of the lists, or takes it out of it. Calls must not overlap. */
export async function changeRule(
  list: 'disabledSites' | 'enabledSites',
  rule: string,
  isListed: boolean,
): Promise<void> {
  const setting = siteSettings[list];
  await setting.set(switchRule(await setting.get(), rule, isListed));
}

/** Marks nothing where a rule, or `everywhere`, says until a time in ms since 1970. Calls must not overlap. */
export async function pause(rule: string, untilMs: number): Promise<void> {
  await writePauses({ ...(await pausesSetting.get()), [rule]: untilMs });
}

/** Ends a pause of a rule, or `everywhere`, before its time. Calls must not overlap. */
export async function endPause(rule: string): Promise<void> {
  const pauses = await pausesSetting.get();
  if (!Object.hasOwn(pauses, rule)) return;
  const { [rule]: _, ...others } = pauses;
  await writePauses(others);
}

async function writePauses(pauses: Readonly<Record<string, number>>): Promise<void> {
  const nowMs = Date.now();
  await pausesSetting.set(Object.fromEntries(Object.entries(pauses).filter(([, untilMs]) => untilMs > nowMs)));
}

async function findState(address: string): Promise<SiteState> {
  return findSiteState(address, await readSettings(siteSettings), Date.now());
}
