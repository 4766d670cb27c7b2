import { type ExtensionBrowser, openExtensionPage } from './launch';

/** The part of the extension API that is asked. */
interface ChromeStorage {
  storage: { local: { set(items: object): Promise<void>; clear(): Promise<void> } };
}

/** Stores settings from one of the extension's own pages; null forgets all that the reader has changed. */
export async function storeSettings(running: ExtensionBrowser, settings: object | null): Promise<void> {
  const own = await openExtensionPage(running, 'options.html');
  await own.evaluate(async (items) => {
    const { local } = (globalThis as unknown as { chrome: ChromeStorage }).chrome.storage;
    await (items ? local.set(items) : local.clear());
  }, settings);
  await own.close();
}
