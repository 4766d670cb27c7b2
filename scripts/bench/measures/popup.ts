import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, openPage } from '../../browser/launch';
import { formatNumber } from '../format-rows';
import type { Measure } from '../measure';
import { addHealthPage, bytesOf } from '../pages/known-pages';
import { withPopup } from '../popup-page';
import { makeRow, median, type Row } from '../rows';

/** As many terms as a glossary may grow to. */
export const largeGlossary = 5000;

/** How soon the toolbar popup can be used: the site's switch is there, and the focus is in the search. */
export const popup: Measure = {
  name: 'popup',
  about: 'time from opening the popup until its switch and its search can be used, with 141 and with 5,000 terms',
  async run(bench) {
    const url = await addHealthPage(bench, bytesOf.median, '');
    const { running } = await bench.getExtensionBrowser();
    const large = await bench.getLargeGlossaryBrowser(largeGlossary);
    const rows: Row[] = [];
    for (const [what, browser] of [
      ['popup usable', running],
      [`popup usable, ${largeGlossary} terms`, large],
    ] as const) {
      const [first, ...others] = await measureOpening(browser, url, bench.runs);
      const row = { measure: 'popup', painter: null, unit: 'ms' };
      const details = `the browser alone ${formatNumber(median(others.map(({ parsedMs }) => parsedMs)))} ms`;
      const times = others.map(({ usableMs }) => usableMs);
      rows.push(
        makeRow({ ...row, what, target: { atMost: 100 }, details }, times),
        makeRow({ ...row, what: `${what}, first time`, target: null }, [first?.usableMs ?? Number.NaN]),
      );
    }
    return rows;
  },
};

/** Both since the navigation began. */
interface Opening {
  usableMs: number;
  /** When the browser had read the page, before any of our code. */
  parsedMs: number;
}

/** The first opening comes first: the browser has compiled nothing of it then. */
async function measureOpening(running: ExtensionBrowser, url: string, runs: number): Promise<Opening[]> {
  const over = await openPage(running, url);
  await over.bringToFront();
  const openings: Opening[] = [];
  for (let run = 0; run <= runs; run++) openings.push(await withPopup(running, readOpening));
  await over.close();
  return openings;
}

function readOpening(popup: Page): Promise<Opening> {
  return popup.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const [usable] = performance.getEntriesByName('popup-usable');
    return { usableMs: usable?.startTime ?? Number.NaN, parsedMs: navigation?.domInteractive ?? Number.NaN };
  });
}
