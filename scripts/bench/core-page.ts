import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Effort } from './in-page/contestants';
import type { Core } from './in-page/core';
import { median } from './rows';
import type { Workbench } from './workbench';

/** What one contestant cost the page: time of the processor on the page's main thread, however busy the machine is. */
export interface Cost extends Effort {
  /** Everything from its start until it is painted: script, style, layout and painting. */
  totalMs: number;
  /** Style and layout alone. */
  layoutMs: number;
}

type Work = Exclude<keyof Core, 'makeIndex' | 'reset'>;

/** A generated page with the bench's own build of the code in it. */
export interface CorePage {
  /** Makes an index in the page; see `Core.makeIndex`. */
  makeIndex(name: string, forms?: readonly string[]): Promise<number>;
  /** Puts the page back as it was, lets one contestant work on it, and sums up what it and drawing its marks cost. */
  measure<Name extends Work>(name: Name, ...args: Parameters<Core[Name]>): Promise<Cost>;
  /** The same in a tab that nobody sees, where the browser draws nothing: what the contestant's own code costs. */
  measureUnseen<Name extends Work>(name: Name, ...args: Parameters<Core[Name]>): Promise<Cost>;
  close(): Promise<void>;
}

const marksCss = path.resolve(import.meta.dirname, '../../entrypoints/content/marks.css');

/** Puts the look of highlights into a page before it begins, as the manifest of the extension does. */
function adoptStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

/** Opens a page in a new tab. Nothing of the code has run there yet. */
export async function openCorePage(bench: Workbench, url: string): Promise<CorePage> {
  const browser = await bench.getBareBrowser();
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(adoptStyle, await readFile(marksCss, 'utf8'));
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(await bench.getScript('core.ts'));
  const front = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const restMs: { seen?: number; unseen?: number } = {};
  const reset = async (): Promise<void> => {
    // A tab behind another one is not drawn, and waits for that in vain.
    await page.bringToFront();
    await page.evaluate(() => benchCore.reset());
  };
  return {
    makeIndex: (name, forms) => page.evaluate((...args) => benchCore.makeIndex(...args), name, forms),
    async measure(name, ...args) {
      await reset();
      restMs.seen ??= await measureRest(page, session);
      return without(restMs.seen, await measureWork(page, session, { name, args }));
    },
    async measureUnseen(name, ...args) {
      await reset();
      await front.bringToFront();
      await page.waitForFunction(() => document.visibilityState === 'hidden', { polling: 50 });
      restMs.unseen ??= await measureRest(page, session);
      return without(restMs.unseen, await measureWork(page, session, { name, args }));
    },
    async close() {
      await page.close();
      await front.close();
    },
  };
}

function without(restMs: number, cost: Cost): Cost {
  return { ...cost, totalMs: cost.totalMs - restMs };
}

/** What asking, and drawing two frames where anything is drawn, cost when nobody does anything. */
async function measureRest(page: Page, session: CDPSession): Promise<number> {
  const times = [];
  for (let run = 0; run < 3; run++) times.push((await measureWork(page, session, { name: 'rest', args: [] })).totalMs);
  return median(times);
}

async function measureWork(
  page: Page,
  session: CDPSession,
  { name, args }: { name: Work; args: readonly unknown[] },
): Promise<Cost> {
  const before = await readTimes(session);
  const effort = await page.evaluate(runWork, name, args);
  const after = await readTimes(session);
  return { ...effort, totalMs: after.taskMs - before.taskMs, layoutMs: after.layoutMs - before.layoutMs };
}

async function runWork(name: Work, args: readonly unknown[]): Promise<Effort> {
  const work = benchCore[name] as (...args: unknown[]) => Effort | Promise<Effort>;
  const effort = await work(...args);
  if (document.visibilityState === 'hidden') return effort;
  await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
  return effort;
}

async function readTimes(session: CDPSession): Promise<{ taskMs: number; layoutMs: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (wanted: string): number => 1000 * (metrics.find(({ name }) => name === wanted)?.value ?? 0);
  return { taskMs: read('TaskDuration'), layoutMs: read('LayoutDuration') + read('RecalcStyleDuration') };
}
