import type { Browser, Page } from 'puppeteer-core';
import { type BenchBrowser, closePage, setMarking, waitUntilRead } from '../extension-page';
import { formatNumber } from '../format-rows';
import { type Measure, painters } from '../measure';
import { addHealthPage, bytesOf } from '../pages/known-pages';
import { makeRow, type Row } from '../rows';
import type { Workbench } from '../workbench';

const warmUps = 500;
const routes = 1000;
const restMs = 700;

/** The memory of a page with us above that of the same page in a browser without us, after its garbage is collected. */
export const heap: Measure = {
  name: 'heap',
  about: 'memory above the same page without us, and after 1,000 route changes',
  async run(bench) {
    const rows: Row[] = [];
    for (const [title, bytes] of [
      ['median page', bytesOf.median],
      ['1 MB', bytesOf.big],
    ] as const) {
      const url = await addHealthPage(bench, bytes);
      const bareMb = await inBareBrowser(bench, url, readHeapMb);
      for (const painter of painters) {
        const ownMb = await inExtensionBrowser(bench, { url, painter }, readHeapMb);
        const details = `${formatNumber(ownMb)} MB with us, ${formatNumber(bareMb)} MB without`;
        rows.push(
          makeRow(
            {
              measure: 'heap',
              what: `${title}: above the page without us`,
              painter,
              unit: 'MB',
              target: { atMost: 5 },
              details,
            },
            [ownMb - bareMb],
          ),
        );
      }
    }
    return [...rows, ...(await measureRoutes(bench))];
  },
};

async function measureRoutes(bench: Workbench): Promise<Row[]> {
  const url = await addHealthPage(bench, bytesOf.small, await bench.getScript('lab.ts'));
  const bare = await inBareBrowser(bench, url, (page) => growOverRoutes(page, false));
  const rows: Row[] = [];
  for (const painter of painters) {
    const own = await inExtensionBrowser(bench, { url, painter }, (page) => growOverRoutes(page, true));
    const details = `with us ${formatNumber(own.grownMb)} MB, without ${formatNumber(bare.grownMb)} MB; ${warmUps} routes before it: with us ${formatNumber(own.warmUpMb)} MB`;
    rows.push(
      makeRow(
        {
          measure: 'heap',
          what: '1,000 route changes: left over',
          painter,
          unit: 'MB',
          target: { atMost: 1 },
          details,
        },
        [own.grownMb - bare.grownMb],
      ),
    );
  }
  return rows;
}

/**
 * How much more memory a page needs on its first route after it has shown 1,000 others. One in ten is read to its end.
 * Routes go before that in which the browser compiles the code that runs often; it keeps what it has compiled.
 */
async function growOverRoutes(page: Page, isMarked: boolean): Promise<{ warmUpMb: number; grownMb: number }> {
  const startMb = await readHeapMb(page);
  await goThroughRoutes(page, { from: 0, to: warmUps, isMarked });
  const warmMb = await readHeapMb(page);
  await goThroughRoutes(page, { from: 0, to: routes, isMarked });
  return { warmUpMb: warmMb - startMb, grownMb: (await readHeapMb(page)) - warmMb };
}

async function goThroughRoutes(page: Page, options: { from: number; to: number; isMarked: boolean }): Promise<void> {
  await page.evaluate((...args) => benchLab.goThroughRoutes(...args), options);
}

async function inBareBrowser<Result>(
  bench: Workbench,
  url: string,
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await openAlone(await bench.getBareBrowser(), url);
  const result = await look(page);
  await page.close();
  return result;
}

async function inExtensionBrowser<Result>(
  bench: Workbench,
  { url, painter }: { url: string; painter: 'highlights' | 'elements' },
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const running: BenchBrowser = await bench.getExtensionBrowser();
  await setMarking(running, { painter, density: 'every' });
  const page = await openAlone(running.browser, url);
  await waitUntilRead(running);
  const result = await look(page);
  await closePage(running, page);
  return result;
}

async function openAlone(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** What scripts of all worlds and the DOM of a page hold after garbage collection. */
async function readHeapMb(page: Page): Promise<number> {
  // What the page changed at last is read by then; what hangs on something collected goes one collection later.
  await new Promise((resolve) => setTimeout(resolve, restMs));
  const session = await page.createCDPSession();
  for (let time = 0; time < 6; time++) await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; embedderHeapUsedSize?: number };
  await session.detach();
  return (usage.usedSize + (usage.embedderHeapUsedSize ?? 0)) / 1e6;
}
