import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, openPage } from '../../browser/launch';
import type { Measure } from '../measure';
import { addHealthPage, bytesOf } from '../pages/known-pages';
import { withPopup } from '../popup-page';
import { makeRow, type Row } from '../rows';

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
      const times = await measureOpening(browser, url, bench.runs);
      rows.push(
        makeRow({ measure: 'popup', what, painter: null, unit: 'ms', target: { atMost: 100 } }, times.slice(1)),
        makeRow(
          { measure: 'popup', what: `${what}, first time`, painter: null, unit: 'ms', target: null },
          times.slice(0, 1),
        ),
      );
    }
    return rows;
  },
};

/** The first opening comes first: the browser has compiled nothing of it then. */
async function measureOpening(running: ExtensionBrowser, url: string, runs: number): Promise<number[]> {
  const over = await openPage(running, url);
  await over.bringToFront();
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) times.push(await withPopup(running, readUsableMs));
  await over.close();
  return times;
}

/** Since the navigation began. */
function readUsableMs(popup: Page): Promise<number> {
  return popup.evaluate(() => performance.getEntriesByName('popup-usable')[0]?.startTime ?? Number.NaN);
}
