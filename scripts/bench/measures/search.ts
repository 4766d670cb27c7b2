import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, openPage } from '../../browser/launch';
import { waitUntil } from '../../browser/wait';
import type { Measure } from '../measure';
import { addHealthPage, bytesOf } from '../pages/known-pages';
import { withPopup } from '../popup-page';
import { makeRow, type Row } from '../rows';
import { largeGlossary } from './popup';

/** A name, and one with two slips: nothing begins with what is typed from the fourth letter on. */
const typed = ['milnacipran', 'fibormialgia'];

/** How soon the first results for a key of the search are drawn, from the first key after opening on. */
export const search: Measure = {
  name: 'search',
  about: 'time from a key in the search of the popup until its results are drawn, with 141 and with 5,000 terms',
  async run(bench) {
    const url = await addHealthPage(bench, bytesOf.median, '');
    const { running } = await bench.getExtensionBrowser();
    const large = await bench.getLargeGlossaryBrowser(largeGlossary);
    const rows: Row[] = [];
    for (const [terms, browser] of [
      ['', running],
      [`, ${largeGlossary} terms`, large],
    ] as const) {
      const { first, others } = await measureKeys(browser, url, bench.runs);
      const row = { measure: 'search', painter: null, unit: 'ms', target: { atMost: 50 } };
      rows.push(
        makeRow({ ...row, what: `first key to results drawn${terms}` }, first),
        makeRow({ ...row, what: `slowest later key${terms}` }, others),
      );
    }
    return rows;
  },
};

/** Of each run: the time of the first key, and the longest of the others. */
async function measureKeys(
  running: ExtensionBrowser,
  url: string,
  runs: number,
): Promise<{ first: number[]; others: number[] }> {
  const over = await openPage(running, url);
  await over.bringToFront();
  const times = { first: [] as number[], others: [] as number[] };
  for (let run = 0; run < runs; run++) {
    for (const query of typed) {
      const [first = Number.NaN, ...others] = await withPopup(running, (popup) => typeSlowly(popup, query));
      times.first.push(first);
      times.others.push(Math.max(...others));
    }
  }
  await over.close();
  return times;
}

/** Types as a quick writer does, whatever is being prepared meanwhile, and gives the time of each key. */
async function typeSlowly(popup: Page, query: string): Promise<number[]> {
  await popup.evaluate(() => {
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        // After the frame in which the results of this key are.
        requestAnimationFrame(() => setTimeout(() => performance.measure('key', { start: timeStamp })));
      },
      { capture: true },
    );
  });
  await popup.keyboard.type(query, { delay: 80 });
  const read = (): Promise<number[]> =>
    popup.evaluate(() => performance.getEntriesByName('key').map(({ duration }) => duration));
  await waitUntil(async () => (await read()).length === query.length, 'all keys have been answered');
  return read();
}
