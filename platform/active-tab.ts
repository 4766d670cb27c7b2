import { browser } from 'wxt/browser';
import { sendMessage } from './messages';

/** The page that the popup was opened over. `site` is null when the extension cannot run there. */
export interface ActiveTab {
  tabId: number | null;
  site: string | null;
}

/** Finds the active tab and asks its page for the site: its address is not ours to read. */
export async function findActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id ?? null;
  if (tabId === null) return { tabId, site: null };
  const site = await sendMessage('getSite', undefined, { tabId, frameId: 0 }).catch(() => null);
  return { tabId, site };
}
