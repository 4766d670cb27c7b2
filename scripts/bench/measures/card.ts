import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../browser/wait';
import { setMarking, withReadPage } from '../extension-page';
import { type Measure, painters } from '../measure';
import { addDemoPage } from '../pages/known-pages';
import { makeRow, type Row } from '../rows';

/** How long the pointer rests on a word until its card opens, for a reader who has changed nothing. */
const delayMs = 300;

const cards = ['the first card of a page', 'another card'] as const;

/** How soon a card is drawn once the pointer has rested on its word for long enough. */
export const card: Measure = {
  name: 'card',
  about: 'time from the end of the delay until the card is drawn',
  async run(bench) {
    const url = await addDemoPage(bench, '');
    const running = await bench.getExtensionBrowser();
    const rows: Row[] = [];
    for (const painter of painters) {
      await setMarking(running, { painter, density: 'calm' });
      const times: number[][] = cards.map(() => []);
      for (let run = 0; run < bench.runs; run++) {
        await withReadPage(running, { url, isMarked: true }, async (page) => {
          await page.bringToFront();
          const places = await findPlaces(page, cards.length);
          for (const [n, place] of places.entries()) times[n]?.push(await openCard(page, place));
        });
      }
      for (const [n, what] of cards.entries()) {
        const row = { measure: 'card', what: `${what}, drawn after the delay`, painter, unit: 'ms' };
        rows.push(makeRow({ ...row, target: { atMost: 50 } }, times[n] ?? []));
      }
    }
    return rows;
  },
};

interface Place {
  x: number;
  y: number;
}

/** Places of words in the window with different texts. */
async function findPlaces(page: Page, count: number): Promise<Place[]> {
  const places = await page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('explained-term') ?? [])].map((painted) => {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      return range;
    });
    const marks = [...ranges, ...document.querySelectorAll('explained-term')];
    const found = new Map<string, { x: number; y: number }>();
    for (const mark of marks) {
      const [rect] = mark.getClientRects();
      if (!rect || rect.top < 0 || rect.bottom > innerHeight / 2) continue;
      const text = mark instanceof Range ? mark.toString() : (mark.textContent ?? '');
      found.set(text.toLowerCase(), { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
    }
    return [...found.values()];
  });
  if (places.length < count) throw new Error(`expected ${count} terms in the window, found ${places.length}`);
  // From the bottom up: an open card lies below its word, and on what stands there.
  return places.sort((a, b) => b.y - a.y).slice(0, count);
}

/**
 * Rests on a word and gives the time in milliseconds until its card has been drawn, less the delay. The delay counts
 * from the frame after the move of the pointer on, in which the extension looks what is under it.
 */
async function openCard(page: Page, { x, y }: Place): Promise<number> {
  await page.evaluate((wanted) => {
    const timing = globalThis as unknown as { restedMs: number; drawnMs: number };
    timing.drawnMs = 0;
    addEventListener(
      'pointermove',
      () =>
        requestAnimationFrame((now) => {
          timing.restedMs = now;
        }),
      { capture: true, once: true },
    );
    // A card is put into the page, or moved within it to another word.
    const watch = new MutationObserver((changes) => {
      const nodes = changes.flatMap(({ addedNodes, target }) => [...addedNodes, target]);
      if (performance.now() < timing.restedMs + wanted) return;
      if (!nodes.some(({ nodeName }) => nodeName === 'EXPLAINED-TERM-CARD')) return;
      watch.disconnect();
      // What is asked for in a frame is done before it is drawn, and a task after it.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          timing.drawnMs = performance.now();
        };
        channel.port2.postMessage(null);
      });
    });
    watch.observe(document.documentElement, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['style'],
    });
  }, delayMs - 20);
  await page.mouse.move(x, y);
  const read = () =>
    page.evaluate(() => {
      const { restedMs, drawnMs } = globalThis as unknown as { restedMs: number; drawnMs: number };
      return drawnMs > 0 ? drawnMs - restedMs : null;
    });
  return (await waitUntil(read, 'the card is drawn')) - delayMs;
}
