import { browser } from 'wxt/browser';
import { sendMessage } from './messages';
import { siteOf } from './site';

/** The page that the popup was opened over. `site` is null when the extension cannot run there. */
export interface ActiveTab {
  tabId: number | null;
  site: string | null;
  /** Its address as `findSiteState` takes it. */
  address: string | null;
}

/** Finds the active tab and asks its page for what it is: its address is not ours to read. */
export async function findActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id ?? null;
  if (tabId === null) return { tabId, site: null, address: null };
  const address = await sendMessage('getAddress', undefined, { tabId, frameId: 0 }).catch(() => null);
  return { tabId, site: address === null ? null : siteOf(address), address };
}
