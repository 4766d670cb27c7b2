import type { Page } from 'puppeteer-core';
import { recordTrace } from '../../browser/record-trace';
import { countForcedLayouts, findExtensionTasks } from '../../browser/trace';
import { type Marking, setMarking, withReadPage } from '../extension-page';
import { formatNumber } from '../format-rows';
import { measureMainThread } from '../main-thread';
import { type Measure, painters } from '../measure';
import { addHealthPage, bytesOf } from '../pages/known-pages';
import { makeRow, median, type Row } from '../rows';
import type { Workbench } from '../workbench';

/** As somebody reads, so many pixels a frame; and through the whole page, in long leaps. */
const slowly = { frames: 120, px: 60 };
const throughPage = { frames: 60, px: null };

interface Walk {
  /** Time of the processor on the main thread for each frame. */
  slowMs: number;
  wholeMs: number;
}

interface Scrolling extends Walk {
  longestTaskMs: number;
  forcedLayouts: number;
  layoutShift: number;
}

/** What marks cost while somebody scrolls through a page of 10 MB on which every mention is shown. */
export const scrolling: Measure = {
  name: 'scrolling',
  about: 'scrolling slowly, and through the whole of 10 MB, against the site switched off',
  async run(bench) {
    const url = await addHealthPage(bench, bytesOf.huge, await bench.getScript('recorder.ts'));
    const off = await withPage(bench, { url, marking: null }, walk);
    const rows: Row[] = [];
    for (const painter of painters) {
      const own = await withPage(bench, { url, marking: { painter, density: 'every' } }, look);
      rows.push(...toRows(painter, own, off));
    }
    return rows;
  },
};

async function withPage<Result>(
  bench: Workbench,
  { url, marking }: { url: string; marking: Marking },
  use: (page: Page, runs: number) => Promise<Result>,
): Promise<Result> {
  const running = await bench.getExtensionBrowser();
  await setMarking(running, marking);
  return withReadPage(running, { url, isMarked: marking !== null }, (page) => use(page, bench.runs));
}

async function walk(page: Page, runs: number): Promise<Walk> {
  const slow: number[] = [];
  const whole: number[] = [];
  for (let run = 0; run < runs; run++) {
    slow.push((await measureMainThread(page, () => page.evaluate(scroll, slowly))) / slowly.frames);
    whole.push((await measureMainThread(page, () => page.evaluate(scroll, throughPage))) / throughPage.frames);
  }
  return { slowMs: median(slow), wholeMs: median(whole) };
}

async function look(page: Page, runs: number): Promise<Scrolling> {
  const costs = await walk(page, runs);
  const events = await recordTrace(page, () => page.evaluate(scroll, throughPage));
  const tasks = findExtensionTasks(events).filter(({ taskMs, ownMs }) => ownMs > taskMs / 2);
  return {
    ...costs,
    longestTaskMs: Math.max(...tasks.map(({ taskMs }) => taskMs), 0),
    forcedLayouts: countForcedLayouts(events),
    layoutShift: await page.evaluate(() => benchRecorder.readShift()),
  };
}

/** Runs in the page: scrolls down from its top, so many pixels a frame; to its end if none are given. */
async function scroll(way: { frames: number; px: number | null }): Promise<void> {
  scrollTo(0, 0);
  const px = way.px ?? document.documentElement.scrollHeight / way.frames;
  for (let frame = 0; frame < way.frames; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    scrollBy({ top: px, behavior: 'instant' });
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
}

function toRows(painter: 'highlights' | 'elements', own: Scrolling, off: Walk): Row[] {
  const row = { measure: 'scrolling', painter };
  const perFrame = (what: string, part: keyof Walk): Row =>
    makeRow(
      {
        ...row,
        what: `10 MB, ${what}: main thread a frame, above switched off`,
        unit: 'ms',
        target: null,
        details: `${formatNumber(own[part])} against ${formatNumber(off[part])} ms`,
      },
      [own[part] - off[part]],
    );
  return [
    perFrame('slowly', 'slowMs'),
    perFrame('the whole page', 'wholeMs'),
    makeRow({ ...row, what: '10 MB: longest task of ours', unit: 'ms', target: { atMost: 50 } }, [own.longestTaskMs]),
    makeRow({ ...row, what: '10 MB: layouts forced by us', unit: '', target: { atMost: 0 } }, [own.forcedLayouts]),
    makeRow(
      { ...row, what: '10 MB: layout shift', unit: '', target: painter === 'highlights' ? { atMost: 0 } : null },
      [own.layoutShift],
    ),
  ];
}
