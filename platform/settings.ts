import { defineSetting, isListOf, isText } from './setting';

/** Sites on which nothing is marked, as `findSite` names them. */
export const disabledSites = defineSetting('disabledSites', isListOf(isText), []);

/** How terms are marked. */
export type Painter = 'highlights' | 'elements';

/** How terms are marked: without touching the page, or as elements that Tab and screen readers reach. */
export const painterSetting = defineSetting<Painter>(
  'painter',
  (stored): stored is Painter => stored === 'highlights' || stored === 'elements',
  'highlights',
);

/** True: every mention of a term is marked; false: the calm selection. Holds on all sites. */
export const everyMentionSetting = defineSetting<boolean>(
  'showsEveryMention',
  (stored): stored is boolean => typeof stored === 'boolean',
  false,
);

/** A list of disabled sites with one site switched on or off. */
export function switchSite(disabled: readonly string[], site: string, isEnabled: boolean): string[] {
  const others = disabled.filter((one) => one !== site);
  return isEnabled ? others : [...others, site].sort();
}

/** Switches marking on or off for a site; all open tabs of that site follow. */
export async function setSiteEnabled(site: string, isEnabled: boolean): Promise<void> {
  await disabledSites.set(switchSite(await disabledSites.get(), site, isEnabled));
}

/** Changes from every mention to the calm selection, or back. Calls must not overlap. */
export async function toggleEveryMention(): Promise<void> {
  await everyMentionSetting.set(!(await everyMentionSetting.get()));
}
