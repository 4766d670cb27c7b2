import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, openExtensionPage } from './launch';

/** The part of the extension API that is asked. */
interface ChromeStorage {
  storage: { local: { set(items: object): Promise<void>; clear(): Promise<void> } };
}

/** Stores settings from one of the extension's own pages; null forgets all that the reader has changed. */
export async function storeSettings(running: ExtensionBrowser, settings: object | null): Promise<void> {
  const own = await openExtensionPage(running, 'options.html');
  await storeSettingsIn(own, settings);
  await own.close();
}

/** The same from a page of the extension that is open already. */
export function storeSettingsIn(own: Page, settings: object | null): Promise<void> {
  return own.evaluate(async (items) => {
    const { local } = (globalThis as unknown as { chrome: ChromeStorage }).chrome.storage;
    await (items ? local.set(items) : local.clear());
  }, settings);
}
