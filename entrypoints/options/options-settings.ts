import type { HiddenTerm } from '../../components/options/HiddenSection';
import type { OptionValues } from '../../components/options/option-values';
import type { PauseRow } from '../../components/options/PauseList';
import { entries } from '../../generated/entries';
import { hiddenTerms, type SilencedTerm, silencedTerms } from '../../platform/hidden-terms';
import type { Setting } from '../../platform/setting';
import {
  cardOpeningSetting,
  cardTextSizeSetting,
  densitySetting,
  keepsRecentTermsSetting,
  markLookSetting,
  painterSetting,
  recentTermsSetting,
} from '../../platform/settings';
import {
  disabledSites,
  enabledSites,
  everywhere,
  isAllSitesOffSetting,
  pausesSetting,
  siteModeSetting,
} from '../../platform/site-rules';
import { syncSetting } from '../../platform/sync/sync-settings';

/** The settings that have a control of their own. */
const ownSettings = {
  painter: painterSetting,
  markLook: markLookSetting,
  density: densitySetting,
  cardOpening: cardOpeningSetting,
  cardTextSize: cardTextSizeSetting,
  keepsRecentTerms: keepsRecentTermsSetting,
  siteMode: siteModeSetting,
  disabledSites,
  enabledSites,
  isAllSitesOff: isAllSitesOffSetting,
} satisfies Record<keyof OptionValues, unknown>;

/** All that the options page shows. */
export const shownSettings = {
  ...ownSettings,
  hiddenTerms,
  silencedTerms,
  pauses: pausesSetting,
  recentTerms: recentTermsSetting,
  syncs: syncSetting,
};

/** Stores one of the settings that have a control of their own. */
export function saveOption<Key extends keyof OptionValues>(key: Key, value: OptionValues[Key]): Promise<void> {
  return (ownSettings[key] as unknown as Setting<OptionValues[Key]>).set(value);
}

const labels = new Map(entries.map(({ id, label }) => [id, label]));

/** Hidden terms with their names. One that has left the glossary since is listed by its id. */
export function toHiddenTerms(known: readonly string[], silenced: readonly SilencedTerm[]): HiddenTerm[] {
  return [...known.map((termId) => ({ termId, site: null })), ...silenced].map(({ termId, site }) => ({
    termId,
    site,
    label: labels.get(termId) ?? termId,
  }));
}

/** The pauses that are running, by the time of `nowMs`. */
export function toPauseRows(pauses: Readonly<Record<string, number>>, nowMs: number): PauseRow[] {
  return Object.entries(pauses)
    .filter(([, untilMs]) => untilMs > nowMs)
    .map(([rule, untilMs]) => ({ rule: rule === everywhere ? null : rule, untilMs }));
}

/** What a pause is stored under. */
export function pauseKey({ rule }: PauseRow): string {
  return rule ?? everywhere;
}
