import type { Browser, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser/launch';
import { waitUntil } from '../browser/wait';

/** The part of the extension API that is asked. */
interface ChromeStorage {
  storage: {
    local: { set(items: object): Promise<void> };
    session: { get(keys: null): Promise<Record<string, Record<string, { isComplete: boolean }>>> };
  };
}

/** A browser with the extension in it, and a tab in the background with one of the extension's own pages. */
export interface BenchBrowser {
  running: ExtensionBrowser;
  browser: Browser;
  own: Page;
}

/** How the pages of the bench are marked; null: the site is switched off. */
export type Marking = { painter: 'highlights' | 'elements'; density: 'calm' | 'every' } | null;

/** Stores how pages are marked. Open pages follow; no tab is opened for it, so that the page in front stays there. */
export async function setMarking({ own }: BenchBrowser, marking: Marking): Promise<void> {
  const settings = marking ? { ...marking, disabledSites: [] } : { disabledSites: ['127.0.0.1'] };
  await own.evaluate(async (items) => {
    await (globalThis as unknown as { chrome: ChromeStorage }).chrome.storage.local.set(items);
  }, settings);
}

/** Waits until a page that is marked has been read to its end. There must be no other page that is. */
export async function waitUntilRead({ own }: BenchBrowser): Promise<void> {
  const isRead = (): Promise<boolean> =>
    own.evaluate(async () => {
      const stored = await (globalThis as unknown as { chrome: ChromeStorage }).chrome.storage.session.get(null);
      return Object.values(stored).some((tab) => tab['0']?.isComplete);
    });
  await waitUntil(isRead, 'the page has been read', 120_000);
}

/** Opens a page in a new tab, waits until it has been read, and hands it to `look`; the tab is closed afterwards. */
export async function withReadPage<Result>(
  running: BenchBrowser,
  { url, isMarked }: { url: string; isMarked: boolean },
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await running.browser.newPage();
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  if (isMarked) await waitUntilRead(running);
  const result = await look(page);
  await closePage(running, page);
  return result;
}

/** Closes a tab and waits until nothing is known of it any more, so that the next one is not taken for it. */
export async function closePage({ own }: BenchBrowser, page: Page): Promise<void> {
  await page.close();
  const isForgotten = (): Promise<boolean> =>
    own.evaluate(async () => {
      const stored = await (globalThis as unknown as { chrome: ChromeStorage }).chrome.storage.session.get(null);
      return Object.keys(stored).length === 0;
    });
  await waitUntil(isForgotten, 'the closed tab is forgotten');
}
