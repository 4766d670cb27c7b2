import { browser } from 'wxt/browser';

const badgeColor = '#2f5d62';

/** Shows on the toolbar button how many different terms a tab has; nothing for none. */
export async function showTermCount(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColor });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
}
