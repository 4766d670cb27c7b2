import type { Page } from 'puppeteer-core';
import { setMarking, withReadPage } from '../extension-page';
import { formatNumber } from '../format-rows';
import { type Measure, painters } from '../measure';
import { addHealthPage, bytesOf } from '../pages/known-pages';
import { makeRow, median, type Row } from '../rows';
import type { Workbench } from '../workbench';

interface Screen {
  /** How long the browser parsed the page, from its first byte on. */
  parsingMs: number;
  /** After the end of parsing. */
  firstMs: number;
  /** The same for each mark of the first screen, in the order of time. */
  marksMs: number[];
}

/** How soon the extension has marked what the reader sees of a page of 1 MB, in the calm selection. */
export const firstScreen: Measure = {
  name: 'first-screen',
  about: 'time from the end of parsing until all marks of the first screen are drawn, 1 MB',
  async run(bench) {
    const url = await addHealthPage(bench, bytesOf.big, await bench.getScript('recorder.ts'));
    const bareMs = await parseBare(bench, url);
    const rows: Row[] = [];
    for (const painter of painters) {
      const running = await bench.getExtensionBrowser();
      await setMarking(running, { painter, density: 'calm' });
      const screens: Screen[] = [];
      for (let run = 0; run < bench.runs; run++)
        screens.push(await withReadPage(running, { url, isMarked: true }, readScreen));
      rows.push(...toRows(painter, screens, median(bareMs)));
    }
    return rows;
  },
};

/** How long the page is parsed in a browser without the extension, run by run. */
async function parseBare(bench: Workbench, url: string): Promise<number[]> {
  const browser = await bench.getBareBrowser();
  const times: number[] = [];
  for (let run = 0; run < bench.runs; run++) {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    times.push(await page.evaluate(() => benchRecorder.readParsingMs()));
    await page.close();
  }
  return times;
}

async function readScreen(page: Page): Promise<Screen> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const screen = await page.evaluate(() => benchRecorder.readFirstScreen());
  if (!screen) throw new Error('nothing was marked on the first screen');
  return { ...screen, parsingMs: await page.evaluate(() => benchRecorder.readParsingMs()) };
}

function toRows(painter: 'highlights' | 'elements', screens: readonly Screen[], bareMs: number): Row[] {
  const row = { measure: 'first-screen', painter, unit: 'ms', target: null };
  const marks = screens[0]?.marksMs.length ?? 0;
  const lastMs = screens.map(({ marksMs }) => marksMs.at(-1) ?? 0);
  const parsingMs = screens.map((screen) => screen.parsingMs);
  const middle = (values: number[]): string => formatNumber(median(values));
  // What hangs on the rest of the page comes last.
  const mostMs = middle(screens.map(({ marksMs }) => marksMs.at(-2) ?? marksMs[0] ?? 0));
  const firstMs = middle(screens.map((screen) => screen.firstMs));
  return [
    makeRow(
      {
        ...row,
        what: 'first screen drawn after the end of parsing',
        target: { atMost: 100 },
        details: `the first mark after ${firstMs} ms, ${marks - 1} of ${marks} marks on the screen after ${mostMs} ms`,
      },
      lastMs,
    ),
    makeRow(
      { ...row, what: 'the same after the first byte of the page' },
      lastMs.map((ms, run) => ms + (parsingMs[run] ?? 0)),
    ),
    makeRow(
      { ...row, what: 'parsing of the page', details: `without the extension ${formatNumber(bareMs)} ms` },
      parsingMs,
    ),
  ];
}
