import { defineSetting, isListOf, isOneOf, isText, isTruth } from './setting';
import { siteOf } from './site';
import { matchesRule } from './site-rule';

/** Which sites are marked: all but those of `disabledSites`, or only those of `enabledSites`. */
export type SiteMode = 'all-but' | 'only-these';

/** Which of the two lists of rules holds. */
export const siteModeSetting = defineSetting<SiteMode>('siteMode', isOneOf('all-but', 'only-these'), 'all-but');

/** Rules for what is not marked in the mode `all-but`, as `matchesRule` reads them; a site is a rule too. Sorted. */
export const disabledSites = defineSetting('disabledSites', isListOf(isText), []);

/** Rules for what alone is marked in the mode `only-these`. Sorted. */
export const enabledSites = defineSetting('enabledSites', isListOf(isText), []);

/** In `pausesSetting`, what stands for all sites. */
export const everywhere = '*';

/** By rule, or `everywhere`, the time until which nothing is marked, in ms since 1970. Past ones count for nothing. */
export const pausesSetting = defineSetting<Record<string, number>>('pauses', isPauses, {});

/** The switch for all sites: true when nothing is marked anywhere. */
export const isAllSitesOffSetting = defineSetting<boolean>('isAllSitesOff', isTruth, false);

/** All that decides where terms are marked. */
export interface SiteSettings {
  mode: SiteMode;
  disabledSites: readonly string[];
  enabledSites: readonly string[];
  pauses: Readonly<Record<string, number>>;
  isAllSitesOff: boolean;
}

/** Whether terms are marked on a page, and why. */
export interface SiteState {
  isOn: boolean;
  /**
   * `off-site`: its site stands in the list; `off-rule`: a wider or narrower rule does; `not-listed`: no rule is about it
   * in the mode `only-these`.
   */
  reason: 'on' | 'off-site' | 'off-rule' | 'not-listed' | 'paused-site' | 'paused-everywhere' | 'off-everywhere';
  /** What is paused, or else the rule of the list that is about the page, its site before others. */
  rule: string | undefined;
  /** When the pause ends, in ms since 1970. */
  untilMs: number | undefined;
}

/** Tells whether a page is marked, by its address as `findAddress` gives it. */
export function findSiteState(address: string, settings: SiteSettings, nowMs: number): SiteState {
  const { mode, pauses } = settings;
  const site = siteOf(address);
  const isPaused = (rule: string): boolean => (pauses[rule] ?? 0) > nowMs;
  const isOffList = mode === 'all-but';
  const rules = isOffList ? settings.disabledSites : settings.enabledSites;
  const rule = rules.includes(site) ? site : rules.find((one) => matchesRule(one, address));
  const paused = isPaused(everywhere)
    ? everywhere
    : Object.keys(pauses).find((one) => isPaused(one) && matchesRule(one, address));
  const findReason = (): SiteState['reason'] => {
    if (settings.isAllSitesOff) return 'off-everywhere';
    if (paused === everywhere) return 'paused-everywhere';
    if (!isOffList && rule === undefined) return 'not-listed';
    if (isOffList && rule !== undefined) return rule === site ? 'off-site' : 'off-rule';
    return paused === undefined ? 'on' : 'paused-site';
  };
  const reason = findReason();
  const pause = reason.startsWith('paused') ? paused : undefined;
  return { isOn: reason === 'on', reason, rule: pause ?? rule, untilMs: pauses[pause ?? ''] };
}

/** The settings that decide where terms are marked, for `readSettings` and `watchSettings`. */
export const siteSettings = {
  mode: siteModeSetting,
  disabledSites,
  enabledSites,
  pauses: pausesSetting,
  isAllSitesOff: isAllSitesOffSetting,
};

function isPauses(stored: unknown): stored is Record<string, number> {
  return typeof stored === 'object' && stored !== null && Object.values(stored).every(Number.isFinite);
}
