import { beforeAll, expect, test } from 'vitest';
import { openPage } from '../../scripts/browser/launch';
import { waitUntil } from '../../scripts/browser/wait';
import { buildPages } from '../chaos/build-pages';
import type { OddComparison, OddPage } from '../chaos/odd';
import { readChaosRequest } from './support/chaos-request';
import { LiveSettings } from './support/live-settings';
import { useTestBrowser } from './support/use-test-browser';

type WithOdd = typeof globalThis & { odd: OddPage };

const getRunning = useTestBrowser({ makePages: () => buildPages('odd') });
const { seed } = readChaosRequest(process.env);
const pages = 2;
const documentsPerPage = 250;

let settings: LiveSettings;
beforeAll(async () => {
  settings = await LiveSettings.open(getRunning());
});

test.each(['highlights', 'elements'] as const)(
  `${pages * documentsPerPage} odd documents, seed ${seed}: %s`,
  async (painter) => {
    for (let n = 0; n < pages; n++) {
      await settings.set({ painter, disabledSites: [] });
      const page = await openPage(getRunning(), getRunning().urlOf('odd.html'));
      // All of it near the window: far from it marks of a long page are not registered.
      await page.setViewport({ width: 1100, height: 16_000 });
      const faults: unknown[] = [];
      page.on('pageerror', (fault) => faults.push(fault));
      await waitUntil(() => page.evaluate(() => 'odd' in globalThis), 'the page has started');
      await page.evaluate((...asked) => (globalThis as WithOdd).odd.load(...asked), seed + n, documentsPerPage);
      const compare = () => page.evaluate(() => (globalThis as WithOdd).odd.compare());

      const marked = await waitUntilSettled(compare);
      expect(marked.markCount).toBeGreaterThan(documentsPerPage);
      expect(marked.textChange).toBeNull();
      if (painter === 'highlights') expect(marked.shapeChange).toBeNull();
      expect(await page.evaluate(() => (globalThis as WithOdd).odd.misplacedMarks())).toEqual([]);

      await settings.set({ disabledSites: ['clinic.test'] });
      await expect.poll(async () => (await compare()).markCount).toBe(0);
      expect((await compare()).shapeChange).toBeNull();
      expect(faults).toEqual([]);
      await page.close();
    }
  },
);

/** Waits until the documents have marks, and as many the next time. */
function waitUntilSettled(compare: () => Promise<OddComparison>): Promise<OddComparison> {
  let last = 0;
  return waitUntil(async () => {
    const now = await compare();
    const isSettled = now.markCount === last && last > documentsPerPage;
    last = now.markCount;
    return isSettled ? now : null;
  }, 'all marks are made');
}
