import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, openExtensionPage } from './launch';
import { waitUntil } from './wait';

/** What the extension has found in all frames of all open pages. */
export interface Findings {
  counts: Record<string, number>;
  /** Time spent on it, in milliseconds. */
  workMs: number;
}

interface StoredFrame extends Findings {
  isComplete: boolean;
}

/**
 * Waits until the top frame of the one open page has been read and gives what was found.
 * @throws Error when the extension does not run on the page.
 */
export async function getFindings(running: ExtensionBrowser, page: Page): Promise<Findings> {
  const own = await openExtensionPage(running, 'options.html');
  // A page that nobody sees is not read.
  await page.bringToFront();
  const findings = await getFindingsIn(own);
  await own.close();
  return findings;
}

/** The same from a page of the extension that is open already. */
export async function getFindingsIn(own: Page): Promise<Findings> {
  const read = async (): Promise<StoredFrame[] | null> => {
    const stored = await own.evaluate(() =>
      (globalThis as unknown as { chrome: ChromeStorage }).chrome.storage.session.get(null),
    );
    const tabs = Object.entries(stored).flatMap(([key, tab]) => (key.startsWith('findings-') ? [tab] : []));
    return tabs.some((tab) => tab['0']?.isComplete) ? tabs.flatMap((tab) => Object.values(tab)) : null;
  };
  const frames = await waitUntil(read, 'the page has been read (does the extension run on it?)');
  const counts: Record<string, number> = {};
  for (const frame of frames) {
    for (const [id, count] of Object.entries(frame.counts)) counts[id] = (counts[id] ?? 0) + count;
  }
  return { counts, workMs: frames.reduce((sum, frame) => sum + frame.workMs, 0) };
}

/** The part of the extension API that is asked. */
interface ChromeStorage {
  storage: { session: { get(keys: null): Promise<Record<string, Record<string, StoredFrame>>> } };
}
