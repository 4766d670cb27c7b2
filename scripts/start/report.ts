import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { entries } from '../../generated/entries';
import { findCard, findNodes, textOf } from '../browser/card-tree';
import { getFindings } from '../browser/findings';
import type { ExtensionBrowser } from '../browser/launch';
import { findFirstMark } from '../browser/marks';
import { waitUntil } from '../browser/wait';

/** What was seen of a page. */
export interface PageReport {
  url: string;
  browser: string;
  terms: { id: string; label: string; count: number }[];
  /** Time for reading, finding and painting the whole page, in milliseconds. */
  findingMs: number;
  /** The name of the term whose card is open in the screenshot; null when the page has no terms. */
  card: string | null;
  screenshot: string;
}

/** Waits until the page has been read, opens the card of its first term and saves a screenshot. */
export async function inspectPage(running: ExtensionBrowser, page: Page, screenshot: string): Promise<PageReport> {
  const { counts, workMs } = await getFindings(running, page);
  const card = Object.keys(counts).length > 0 ? await openFirstCard(running, page) : null;
  const file = path.resolve(screenshot);
  await mkdir(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file as `${string}.png` });
  const labels = new Map(entries.map(({ id, label }) => [id, label]));
  const terms = Object.entries(counts)
    .map(([id, count]) => ({ id, label: labels.get(id) ?? id, count }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  return {
    url: page.url(),
    browser: running.name,
    terms,
    findingMs: Math.round(workMs * 10) / 10,
    card,
    screenshot: file,
  };
}

async function openFirstCard(running: ExtensionBrowser, page: Page): Promise<string | null> {
  const mark = await findFirstMark(page);
  if (!mark) return null;
  await page.mouse.move(mark.x - 3, mark.y);
  await page.mouse.move(mark.x, mark.y);
  const card = await waitUntil(() => findCard(page, running.name), 'a card opens over the first term');
  const [title] = findNodes(card, ({ name }) => name === 'h2');
  return title ? textOf(title) : null;
}

/** The report as lines for a person. */
export function formatReport({ url, browser, terms, findingMs, card, screenshot }: PageReport): string {
  const lines = terms.map(({ count, label }) => `  ${String(count).padStart(4)}  ${label}`);
  const mentions = terms.reduce((sum, { count }) => sum + count, 0);
  return [
    `${url} in ${browser}: ${terms.length} terms, ${mentions} mentions, found and marked in ${findingMs} ms`,
    ...lines,
    card ? `Screenshot with the card of "${card}": ${screenshot}` : `Screenshot: ${screenshot}`,
  ].join('\n');
}
