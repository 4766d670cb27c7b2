import { openCorePage } from '../core-page';
import { formatNumber } from '../format-rows';
import { type Measure, painters } from '../measure';
import { addHealthPage, bytesOf } from '../pages/known-pages';
import { makeRow, median, type Row } from '../rows';
import type { Workbench } from '../workbench';

const sizes = [bytesOf.small, bytesOf.big, bytesOf.huge];
/** Small pages are quick, and a quick run is imprecise: it is done more often. */
const repeats: Record<number, number> = { [bytesOf.small]: 4, [bytesOf.big]: 1, [bytesOf.huge]: 1 };
const mostRounds = 3;

/** Whether ten times the page takes ten times as long. */
export const growth: Measure = {
  name: 'growth',
  about: 'time per byte on 1 MB and 10 MB against 100 kB',
  async run(bench) {
    const rows: Row[] = [];
    for (const painter of painters) rows.push(...toRows(painter, await measureSizes(bench, painter)));
    return rows;
  },
};

type MsPerMb = Map<number, number[]>;

async function measureSizes(bench: Workbench, painter: 'highlights' | 'elements'): Promise<MsPerMb> {
  const result: MsPerMb = new Map(sizes.map((size) => [size, []]));
  const pages = new Map<number, Awaited<ReturnType<typeof openCorePage>>>();
  for (const size of sizes) {
    const page = await openCorePage(bench, await addHealthPage(bench, size));
    await page.makeIndex('own');
    pages.set(size, page);
    // Until the code is as fast as it gets; on the largest page it becomes so on the way.
    const warmUps = size === bytesOf.huge ? 0 : (2 * bytesOf.big) / size;
    for (let run = 0; run < Math.min(10, warmUps); run++) await page.measure('markOwn', 'own', painter);
  }
  for (let round = 0; round < Math.min(bench.runs, mostRounds); round++) {
    for (const [size, page] of pages) {
      if (size === bytesOf.huge && round > 0) continue;
      const times = [];
      for (let run = 0; run < (repeats[size] ?? 1); run++)
        times.push((await page.measure('markOwn', 'own', painter)).totalMs);
      result.get(size)?.push((median(times) * bytesOf.big) / size);
    }
  }
  for (const page of pages.values()) await page.close();
  return result;
}

function toRows(painter: 'highlights' | 'elements', msPerMb: MsPerMb): Row[] {
  const small = msPerMb.get(bytesOf.small) ?? [];
  const reference = formatNumber(median(small));
  return [bytesOf.big, bytesOf.huge].map((size) => {
    const times = msPerMb.get(size) ?? [];
    return makeRow(
      {
        measure: 'growth',
        what: `${size / bytesOf.big} MB: time per byte against 100 kB`,
        painter,
        unit: '×',
        target: { from: 0.8, to: 1.2 },
        details: `${formatNumber(median(times))} against ${reference} ms a MB`,
      },
      times.map((ms, round) => ms / (small[round] ?? median(small))),
    );
  });
}
