import { type ExtensionBrowser, openExtensionPage } from '../browser/launch';

/** Sets how terms are marked, through the options page as a reader would. */
export async function setPainter(running: ExtensionBrowser, painter: 'highlights' | 'elements'): Promise<void> {
  const options = await openExtensionPage(running, 'options.html');
  await options.evaluate((wantsElements) => {
    const box = document.querySelector<HTMLInputElement>('.option input');
    if (!box) throw new Error('the options page has no switch for the painter');
    if (box.checked !== wantsElements) box.click();
  }, painter === 'elements');
  await options.close();
}

/** Switches marking off or on for the only site that is open, by what the popup stores. */
export async function setSiteEnabled(running: ExtensionBrowser, site: string, isEnabled: boolean): Promise<void> {
  const own = await openExtensionPage(running, 'options.html');
  await own.evaluate(
    (disabledSites) => (globalThis as unknown as { chrome: ChromeStorage }).chrome.storage.local.set({ disabledSites }),
    isEnabled ? [] : [site],
  );
  await own.close();
}

/** The part of the extension API that is asked. */
interface ChromeStorage {
  storage: { local: { set(items: object): Promise<void> } };
}
