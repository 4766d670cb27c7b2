import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { LiveSettings } from './support/live-settings';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();
let settings: LiveSettings;
beforeAll(async () => {
  settings = await LiveSettings.open(getRunning());
});
const switchOn = () => settings.set({ disabledSites: [] });
const switchOff = () => settings.set({ disabledSites: ['clinic.test'] });

/** Event listeners and nodes of the page and of all content scripts in it, where the browser counts them. */
async function countKept(page: Page): Promise<{ listeners: number; nodes: number } | null> {
  if (getRunning().name === 'firefox') return null;
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const countOf = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { listeners: countOf('JSEventListeners'), nodes: countOf('Nodes') };
}

describe.each(['highlights', 'elements'] as const)('%s', (painter) => {
  async function open(): Promise<VisitedPage> {
    await switchOn();
    await settings.set({ painter });
    return VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  }

  test('a hundred switches leave the page, its style sheets and its listeners as they were', async () => {
    const visited = await open();
    const countSheets = () => visited.page.evaluate(() => document.adoptedStyleSheets.length);
    const countMarks = async () => (await visited.markedTexts()).length;
    const turn = async (): Promise<void> => {
      await switchOn();
      await expect.poll(countMarks, { interval: 10 }).toBeGreaterThan(0);
      await switchOff();
      await expect.poll(countMarks, { interval: 10 }).toBe(0);
    };
    await switchOff();
    await expect.poll(countMarks).toBe(0);
    const html = await visited.page.evaluate(() => document.documentElement.outerHTML);
    // What is made once and kept, such as the index of names, is there after the first turn.
    await turn();
    const kept = await countKept(visited.page);
    for (let n = 0; n < 100; n++) {
      // Some switches come before the one before has been followed.
      if (n % 20 === 19) await turn();
      else await (n % 2 === 0 ? switchOn() : switchOff());
    }
    await turn();
    expect(await visited.page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    expect(await countSheets()).toBe(0);
    expect(await visited.page.evaluate(() => CSS.highlights.size)).toBe(0);
    if (kept) expect((await countKept(visited.page))?.listeners).toBe(kept.listeners);
    if (kept) expect((await countKept(visited.page))?.nodes).toBeLessThanOrEqual(kept.nodes);
  });

  test('print is as without marks', async () => {
    const visited = await open();
    await expect.poll(() => visited.markedTexts()).not.toEqual([]);
    const marked = await print(visited.page);
    await switchOff();
    await expect.poll(() => visited.markedTexts()).toEqual([]);
    expect(marked.join('').length).toBeGreaterThan(1000);
    expect(marked).toEqual(await print(visited.page));
  });
});

/** What is drawn on the printed pages, as the commands of the PDF. Fonts and dates differ from one print to the next. */
async function print(page: Page): Promise<string[]> {
  const pdf = Buffer.from(await page.pdf({ tagged: false, outline: false })).toString('latin1');
  const streams = pdf.split(/(?<!end)stream\r?\n/).slice(1);
  return streams.map(inflate).filter((commands) => /^BT$/m.test(commands));
}

/** What a compressed stream holds; empty for one that is not compressed in this way. */
function inflate(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}
