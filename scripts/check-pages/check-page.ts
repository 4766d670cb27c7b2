import type { Page } from 'puppeteer-core';
import { getFindings } from '../browser/findings';
import type { ExtensionBrowser } from '../browser/launch';
import { storeSettings } from '../browser/stored-settings';
import { waitUntil } from '../browser/wait';

export interface PageCheck {
  /** What was harmed; empty when nothing was. */
  faults: string[];
  marks: number;
}

/** Opens a page, waits until it is marked, switches marking off, and compares the page before, during and after. */
export async function checkPage(
  running: ExtensionBrowser,
  url: string,
  painter: 'highlights' | 'elements',
): Promise<PageCheck> {
  const site = new URL(url).hostname;
  const faults: string[] = [];
  await storeSettings(running, { disabledSites: [site] });
  const page = await openSavedPage(running, url);
  page.on('console', (message) => {
    if (message.type() === 'error' && isFromExtension(message.location().url))
      faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    if (isFromExtension((error as Error).stack)) faults.push(`error: ${(error as Error).message}`);
  });
  await getQuietHtml(page);
  await saltWithTerms(page);
  const before = await getQuietHtml(page);
  await storeSettings(running, { disabledSites: [] });
  const findings = await getFindings(running);
  const during = await getQuietHtml(page);
  if (painter === 'highlights' && during !== before) faults.push(describe('marking changed the page', before, during));
  const found = Object.values(findings.counts).reduce((sum, count) => sum + count, 0);
  const marks = await countMarks(page);

  await storeSettings(running, { disabledSites: [site] });
  await waitUntil(async () => (await countMarks(page)) === 0, 'all marks are gone');
  const after = await getQuietHtml(page);
  if (after !== before) faults.push(describe('switching off left a trace', before, after));
  if (found > 0 && marks === 0) faults.push(`${found} terms were found and none is marked`);
  await page.close();
  return { faults, marks };
}

/** Opens a page whose own scripts may lead elsewhere or never let it finish loading; both happen in saved pages. */
async function openSavedPage({ browser }: ExtensionBrowser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load', timeout: 10_000 }).catch(() => null);
  await waitUntil(
    () => page.evaluate((wanted) => location.href === wanted && document.body !== null, url).catch(() => false),
    `${url} stays open`,
  );
  return page;
}

function isFromExtension(source: string | undefined): boolean {
  return source !== undefined && /(?:chrome|moz)-extension:\/\//.test(source);
}

/** The page's HTML once it has stopped changing by itself. */
async function getQuietHtml(page: Page): Promise<string> {
  let last = '';
  return waitUntil(async () => {
    const html = await page.evaluate(
      () => new Promise<string>((resolve) => setTimeout(() => resolve(document.body.outerHTML), 150)),
    );
    const isQuiet = html === last;
    last = html;
    return isQuiet && html;
  }, 'the page has stopped changing');
}

/** Puts terms into the page's own text, so that every kind of place in it is painted whatever the page is about. */
function saltWithTerms(page: Page): Promise<void> {
  return page.evaluate(() => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const [n, text] of texts.entries()) {
      const isShown = text.data.trim() !== '' && !text.parentElement?.closest('script, style, noscript');
      if (isShown && n % 3 === 0) text.appendData(' fibromyalgia and milnacipran');
    }
  });
}

function countMarks(page: Page): Promise<number> {
  return page.evaluate(
    () => (CSS.highlights.get('explained-term')?.size ?? 0) + document.querySelectorAll('explained-term').length,
  );
}

function describe(what: string, before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const around = (html: string) => JSON.stringify(html.slice(Math.max(0, at - 40), at + 60));
  return `${what}: ${around(before)} became ${around(after)}`;
}
