import type { Page } from 'puppeteer-core';
import { closePage, setMarking } from '../extension-page';
import { formatNumber } from '../format-rows';
import { measureMainThread } from '../main-thread';
import { type Measure, painters } from '../measure';
import { addEverydayPage } from '../pages/known-pages';
import { makeRow, median, type Row } from '../rows';

type Way = 'without' | 'highlights' | 'elements';
type Used = Record<Way, { threadMs: number; elapsedMs: number }>;

const roundsInRun = 12;
/** What a page changes at last is read by us within this time. */
const restMs = 600;
const ways: readonly Way[] = ['without', ...painters];

/** To-do apps that are used as the Speedometer benchmark does: 100 tasks are added, completed and deleted. */
export const taskApps: Measure = {
  name: 'task-apps',
  about: 'to-do apps, used as Speedometer does, with and without us',
  async run(bench) {
    const running = await bench.getExtensionBrowser();
    const page = await running.browser.newPage();
    await page.goto(await addEverydayPage(bench, 20_000, await bench.getScript('lab.ts')), { waitUntil: 'load' });
    const rows: Row[] = [];
    for (const kind of ['plain', 'preact'] as const) {
      const runs: Used[] = [];
      for (let run = 0; run <= bench.runs; run++) {
        const used = {} as Used;
        for (const way of ways) {
          await setMarking(running, way === 'without' ? null : { painter: way, density: 'every' });
          used[way] = await use(page, kind);
        }
        if (run > 0) runs.push(used);
      }
      rows.push(...toRows(kind, runs));
    }
    await closePage(running, page);
    return rows;
  },
};

async function use(page: Page, kind: 'plain' | 'preact'): Promise<Used[Way]> {
  let elapsedMs = 0;
  // The switch of the setting has reached the page, and what it causes is over.
  await pause();
  const threadMs = await measureMainThread(page, async () => {
    elapsedMs = await page.evaluate((...args) => benchLab.useTasks(...args), kind, roundsInRun);
    await pause();
  });
  return { threadMs, elapsedMs };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, restMs));
}

function toRows(kind: string, runs: readonly Used[]): Row[] {
  const ms = (way: Way, part: keyof Used[Way]): string => formatNumber(median(runs.map((used) => used[way][part])));
  const row = (painter: (typeof painters)[number], part: keyof Used[Way]): Row =>
    makeRow(
      {
        measure: 'task-apps',
        what: `${kind} app: slower by, ${part === 'elapsedMs' ? 'on the clock' : 'main thread with our reading after it'}`,
        painter,
        unit: '%',
        target: { atMost: 3 },
        details: `${ms(painter, part)} against ${ms('without', part)} ms`,
      },
      runs.map((used) => 100 * (used[painter][part] / used.without[part] - 1)),
    );
  return painters.flatMap((painter) => [row(painter, 'elapsedMs'), row(painter, 'threadMs')]);
}
