import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser/launch';
import { waitUntil } from '../browser/wait';

/** The part of the extension API that is asked. */
interface ChromeAction {
  action: { openPopup(): Promise<void> };
}

/**
 * Opens the toolbar popup over the page in front, as a press of the toolbar button does, waits until it can be used,
 * hands it to `look` and closes it afterwards.
 */
export async function withPopup<Result>(
  { browser }: ExtensionBrowser,
  look: (popup: Page) => Promise<Result>,
): Promise<Result> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('the background of the extension is not there');
  await worker.evaluate(() => (globalThis as unknown as { chrome: ChromeAction }).chrome.action.openPopup());
  const isPopup = (url: string): boolean => url.endsWith('/popup.html');
  const popup = await (await browser.waitForTarget((one) => isPopup(one.url()))).asPage();
  await waitUntil(() => hasMark(popup), 'the popup can be used');
  const result = await look(popup);
  // The answer does not come any more.
  await popup.evaluate(() => window.close()).catch(() => null);
  await waitUntil(async () => !browser.targets().some((one) => isPopup(one.url())), 'the popup is closed');
  return result;
}

function hasMark(popup: Page): Promise<boolean> {
  return popup.evaluate(
    () => performance.getEntriesByName('popup-usable').length > 0 && document.activeElement?.role === 'combobox',
  );
}
