import type { Translate } from '../words';
import type { SiteStatus } from './page-status';

/** Says why the site is marked or not where the switch alone does not, and what pressing it does; null otherwise. */
export function describeSite(t: Translate, { site, reason, isOn, rule, untilMs = 0 }: SiteStatus): string | null {
  switch (reason) {
    case 'on':
      return isOn && rule !== undefined && rule !== site ? t('popup.onByRule', { rule }) : null;
    case 'off-site':
      return null;
    case 'off-rule':
      return t('popup.offByRule', { rule: rule ?? '' });
    case 'not-listed':
      return t('popup.notListed');
    case 'paused-site':
      return rule === undefined || rule === site
        ? t('popup.paused', { time: timeOf(t, untilMs) })
        : t('popup.pausedByRule', { time: timeOf(t, untilMs), rule });
    case 'paused-everywhere':
      return t('popup.pausedEverywhere', { time: timeOf(t, untilMs) });
    case 'off-everywhere':
      return t('popup.offEverywhere');
  }
}

function timeOf(t: Translate, timeMs: number): string {
  return new Intl.DateTimeFormat(t('language'), { hour: 'numeric', minute: '2-digit' }).format(timeMs);
}
