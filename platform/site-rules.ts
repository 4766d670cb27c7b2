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
  /** The rule that decided, the site itself before others; also of a page that is on in the mode `only-these`. */
  rule?: string;
  /** When the pause ends, in ms since 1970. */
  untilMs?: number;
}

/** Tells whether a page is marked, by its address as `findAddress` gives it. */
export function findSiteState(address: string, settings: SiteSettings, nowMs: number): SiteState {
  const { mode, pauses } = settings;
  if (settings.isAllSitesOff) return { isOn: false, reason: 'off-everywhere' };
  const untilMs = pauses[everywhere] ?? 0;
  if (untilMs > nowMs) return { isOn: false, reason: 'paused-everywhere', untilMs };
  const rule = findRule(mode === 'all-but' ? settings.disabledSites : settings.enabledSites, address);
  if (mode === 'all-but' && rule !== undefined) {
    return { isOn: false, reason: rule === siteOf(address) ? 'off-site' : 'off-rule', rule };
  }
  if (mode === 'only-these' && rule === undefined) return { isOn: false, reason: 'not-listed' };
  const [pause] = Object.entries(pauses)
    .filter(([paused, endMs]) => endMs > nowMs && matchesRule(paused, address))
    .sort(([, a], [, b]) => b - a);
  if (pause) return { isOn: false, reason: 'paused-site', rule: pause[0], untilMs: pause[1] };
  return rule === undefined ? { isOn: true, reason: 'on' } : { isOn: true, reason: 'on', rule };
}

/** All that decides where terms are marked, as it is stored now. */
export async function readSiteSettings(): Promise<SiteSettings> {
  const [mode, disabled, enabled, pauses, isAllSitesOff] = await Promise.all([
    siteModeSetting.get(),
    disabledSites.get(),
    enabledSites.get(),
    pausesSetting.get(),
    isAllSitesOffSetting.get(),
  ]);
  return { mode, disabledSites: disabled, enabledSites: enabled, pauses, isAllSitesOff };
}

/** Calls `onChange` after each change of what decides where terms are marked. Returns a stop function. */
export function watchSiteSettings(onChange: () => void): () => void {
  const settings = [siteModeSetting, disabledSites, enabledSites, pausesSetting, isAllSitesOffSetting];
  const stops = settings.map((setting) => setting.watch(() => onChange()));
  return () => {
    for (const stop of stops) stop();
  };
}

function findRule(rules: readonly string[], address: string): string | undefined {
  const site = siteOf(address);
  return rules.includes(site) ? site : rules.find((rule) => matchesRule(rule, address));
}

function isPauses(stored: unknown): stored is Record<string, number> {
  const isObject = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return isObject && Object.values(stored).every(Number.isFinite);
}
