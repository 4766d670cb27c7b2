import { closePage, type Marking, setMarking } from '../extension-page';
import { formatNumber } from '../format-rows';
import { measureMainThread, measureOwnFunctions } from '../main-thread';
import { type Measure, painters } from '../measure';
import { addEverydayPage, bytesOf } from '../pages/known-pages';
import { makeRow, type Row } from '../rows';
import type { Workbench } from '../workbench';

const seconds = 10;

interface Ticking {
  /** All that the main thread did, and the part of it in which our functions ran. */
  threadMs: number;
  ownMs: number;
  updates: number;
}

/** Which part of the main thread's time we take while a page changes 1,000 texts a second, every mention shown. */
export const ticker: Measure = {
  name: 'ticker',
  about: '1,000 text updates a second for 10 s: our share of the main thread',
  async run(bench) {
    const without = await tick(bench, null);
    const rows: Row[] = [];
    for (const painter of painters) {
      const { threadMs, ownMs, updates } = await tick(bench, { painter, density: 'every' });
      const row = { measure: 'ticker', painter, unit: '%', target: { atMost: 5 } };
      const share = (ms: number): number[] => [(100 * ms) / (seconds * 1000)];
      rows.push(
        makeRow(
          {
            ...row,
            what: 'our functions, of the time',
            details: `${formatNumber(ownMs)} ms in ${seconds} s, ${updates} updates`,
          },
          share(ownMs),
        ),
        makeRow(
          {
            ...row,
            what: 'all that we cause, of the time',
            details: `main thread ${formatNumber(threadMs)} ms, without us ${formatNumber(without.threadMs)} ms`,
          },
          share(threadMs - without.threadMs),
        ),
      );
    }
    return rows;
  },
};

async function tick(bench: Workbench, marking: Marking): Promise<Ticking> {
  const running = await bench.getExtensionBrowser();
  await setMarking(running, marking);
  const page = await running.browser.newPage();
  await page.goto(await addEverydayPage(bench, bytesOf.small, await bench.getScript('lab.ts')), { waitUntil: 'load' });
  const start = (): Promise<number> => page.evaluate((time) => benchLab.startTicker(time), seconds);
  let updates = 0;
  const threadMs = await measureMainThread(page, async () => {
    updates = await start();
  });
  const ownMs = marking ? await measureOwnFunctions(page, start) : 0;
  await closePage(running, page);
  return { threadMs, ownMs, updates };
}
