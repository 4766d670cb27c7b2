import { recordTrace } from '../../browser/record-trace';
import { countForcedLayouts, findExtensionTasks } from '../../browser/trace';
import { type BenchBrowser, closePage, setMarking, waitUntilRead } from '../extension-page';
import { formatNumber } from '../format-rows';
import { type Measure, painters } from '../measure';
import { addDemoPage, addHealthPage, bytesOf } from '../pages/known-pages';
import { makeRow, median, type Row } from '../rows';
import type { Workbench } from '../workbench';

interface Load {
  /** The longest time that our code ran without a pause. */
  longestSliceMs: number;
  medianSliceMs: number;
  /** Tasks of more than 50 ms of which our code had the larger part. */
  longTasks: number;
  longestTaskMs: number;
  forcedLayouts: number;
  layoutShift: number;
}

/** What the extension as it is built does to the main thread and the layout while a page loads, every mention shown. */
export const pageLoad: Measure = {
  name: 'page-load',
  about: 'longest slice, long tasks, forced layouts and layout shift while a page loads',
  async run(bench) {
    const rows: Row[] = [];
    const recorder = await bench.getScript('recorder.ts');
    const pages = [
      ['demo page', await addDemoPage(bench, recorder), bench.runs],
      ['median page', await addHealthPage(bench, bytesOf.median, recorder), bench.runs],
      ['10 MB', await addHealthPage(bench, bytesOf.huge, recorder), 1],
    ] as const;
    for (const [title, url, runs] of pages) {
      for (const painter of painters)
        rows.push(...toRows(title, painter, await loadPage(bench, { url, painter, runs })));
    }
    return rows;
  },
};

async function loadPage(
  bench: Workbench,
  { url, painter, runs }: { url: string; painter: 'highlights' | 'elements'; runs: number },
): Promise<Load[]> {
  const running = await bench.getExtensionBrowser();
  await setMarking(running, { painter, density: 'every' });
  const loads: Load[] = [];
  for (let run = 0; run < runs; run++) loads.push(await loadOnce(running, url));
  return loads;
}

async function loadOnce(running: BenchBrowser, url: string): Promise<Load> {
  const page = await running.browser.newPage();
  const events = await recordTrace(page, async () => {
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    await waitUntilRead(running);
  });
  const layoutShift = await page.evaluate(() => benchRecorder.readShift());
  await closePage(running, page);
  const tasks = findExtensionTasks(events);
  const ownTasks = tasks.filter(({ taskMs, ownMs }) => ownMs > taskMs / 2);
  const slices = tasks.map(({ ownMs }) => ownMs).filter((ms) => ms > 1);
  return {
    longestSliceMs: Math.max(...slices, 0),
    medianSliceMs: slices.length > 0 ? median(slices) : 0,
    longTasks: ownTasks.filter(({ taskMs }) => taskMs > 50).length,
    longestTaskMs: Math.max(...ownTasks.map(({ taskMs }) => taskMs), 0),
    forcedLayouts: countForcedLayouts(events),
    layoutShift,
  };
}

function toRows(title: string, painter: 'highlights' | 'elements', loads: readonly Load[]): Row[] {
  const row = { measure: 'page-load', painter };
  const all = (part: keyof Load): number[] => loads.map((load) => load[part]);
  return [
    makeRow(
      {
        ...row,
        what: `${title}: longest slice of ours`,
        unit: 'ms',
        target: { atMost: 12 },
        details: `a slice in the middle: ${formatNumber(median(all('medianSliceMs')))} ms`,
      },
      all('longestSliceMs'),
    ),
    makeRow(
      {
        ...row,
        what: `${title}: tasks of ours over 50 ms`,
        unit: '',
        target: { atMost: 0 },
        details: `the longest: ${formatNumber(Math.max(...all('longestTaskMs')))} ms`,
      },
      [Math.max(...all('longTasks'))],
    ),
    makeRow({ ...row, what: `${title}: layouts forced by us`, unit: '', target: { atMost: 0 } }, [
      Math.max(...all('forcedLayouts')),
    ]),
    makeRow(
      { ...row, what: `${title}: layout shift`, unit: '', target: painter === 'highlights' ? { atMost: 0 } : null },
      [Math.max(...all('layoutShift'))],
    ),
  ];
}
