import { browser } from 'wxt/browser';
import { sendMessage } from './messages';

/** The tab that the popup was opened over. */
export interface ActiveTab {
  tabId: number;
  /** The address of its page as `findSiteState` takes it; null when the page does not answer. */
  address: string | null;
  /** True while the browser still loads the page: one that does not answer yet may do so later. */
  isLoading: boolean;
}

/** Finds the active tab and asks its page for what it is: its address is not ours to read. Null without a tab. */
export async function findActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id;
  if (tabId === undefined) return null;
  const address = await sendMessage('getAddress', undefined, { tabId, frameId: 0 }).catch(() => null);
  return { tabId, address, isLoading: tab?.status === 'loading' };
}
