import type { Page } from 'puppeteer-core';
import { getFindingsIn } from '../browser/findings';
import type { ExtensionBrowser } from '../browser/launch';
import { readMarks } from '../browser/marks';
import { recordTrace } from '../browser/record-trace';
import { storeSettingsIn } from '../browser/stored-settings';
import { type ExtensionTask, findExtensionTasks } from '../browser/trace';
import { waitUntil } from '../browser/wait';

export interface PageCheck {
  /** What was harmed; empty when nothing was. */
  faults: string[];
  marks: number;
}

/** A browser with the extension in it, and one of the extension's own pages in the background. */
export interface CheckBrowser {
  running: ExtensionBrowser;
  own: Page;
}

/** Longer than this, a task keeps the reader's input waiting: https://w3c.github.io/longtasks/ */
const longTaskMs = 50;

/**
 * Opens a page, waits until it is marked, switches marking off, and compares the page before, during and after. Then
 * switches it on again: the same must be marked. In Chromium, our own tasks are timed too.
 */
export async function checkPage(
  { running, own }: CheckBrowser,
  url: string,
  painter: 'highlights' | 'elements',
): Promise<PageCheck> {
  const site = new URL(url).hostname;
  const faults: string[] = [];
  const switchOn = () => storeSettingsIn(own, { disabledSites: [] });
  await storeSettingsIn(own, { disabledSites: [site] });
  const page = await openSavedPage(running, url);
  collectErrors(page, faults);
  await getQuietHtml(page);
  await saltWithTerms(page);
  const before = await getQuietHtml(page);
  let found = 0;
  const tasks = await timeOwnTasks(running, page, async () => {
    await switchOn();
    const { counts } = await getFindingsIn(own);
    found = Object.values(counts).reduce((sum, count) => sum + count, 0);
  });
  faults.push(...describeLongTasks(tasks));
  const during = await getQuietHtml(page);
  if (painter === 'highlights' && during !== before) faults.push(describe('marking changed the page', before, during));
  const marks = await readMarks(page);
  if (found > 0 && marks.length === 0) faults.push(`${found} terms were found and none is marked`);

  await storeSettingsIn(own, { disabledSites: [site] });
  await waitUntil(async () => (await readMarks(page)).length === 0, 'all marks are gone');
  const after = await getQuietHtml(page);
  if (after !== before) faults.push(describe('switching off left a trace', before, after));

  await switchOn();
  await getFindingsIn(own);
  const again = await readMarks(page);
  if (again.join('\n') !== marks.join('\n')) faults.push(describeMarks('a second scan', marks, again));
  // Nothing has changed by this, so nothing may be painted otherwise.
  await switchOn();
  const still = await readMarks(page);
  if (still.join('\n') !== again.join('\n')) faults.push(describeMarks('switching on what is on', again, still));
  await page.close();
  return { faults, marks: marks.length };
}

function collectErrors(page: Page, faults: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' && isFromExtension(message.location().url))
      faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    if (isFromExtension((error as Error).stack)) faults.push(`error: ${(error as Error).message}`);
  });
}

/** Does `work`, and gives the tasks of our content script meanwhile; none in Firefox, where nothing can be recorded. */
async function timeOwnTasks(
  { name }: ExtensionBrowser,
  page: Page,
  work: () => Promise<void>,
): Promise<ExtensionTask[]> {
  if (name === 'chromium') return findExtensionTasks(await recordTrace(page, work));
  await work();
  return [];
}

function describeLongTasks(tasks: readonly ExtensionTask[]): string[] {
  return tasks
    .filter(({ taskMs, ownMs }) => taskMs > longTaskMs && ownMs > taskMs / 2)
    .map(({ taskMs, ownMs }) => `a task of ${Math.round(taskMs)} ms, ${Math.round(ownMs)} ms of it our own`);
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

function describeMarks(what: string, before: readonly string[], after: readonly string[]): string {
  const at = before.findIndex((mark, n) => mark !== after[n]);
  const place = at < 0 ? before.length : at;
  return `${what} marked ${after.length} instead of ${before.length}: at ${place} "${after[place]}" instead of "${before[place]}"`;
}

function describe(what: string, before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const around = (html: string) => JSON.stringify(html.slice(Math.max(0, at - 40), at + 60));
  return `${what}: ${around(before)} became ${around(after)}`;
}
