import { setMarking, withReadPage } from '../extension-page';
import { formatNumber } from '../format-rows';
import { type Measure, painters } from '../measure';
import { addHealthPage, bytesOf } from '../pages/known-pages';
import { makeRow, median, type Row } from '../rows';

/** How soon after its start the extension has marked what the reader sees of a page of 1 MB, in the calm selection. */
export const firstScreen: Measure = {
  name: 'first-screen',
  about: 'time from the end of parsing until all marks of the first screen are drawn, 1 MB',
  async run(bench) {
    const url = await addHealthPage(bench, bytesOf.big, await bench.getScript('recorder.ts'));
    const running = await bench.getExtensionBrowser();
    const rows: Row[] = [];
    for (const painter of painters) {
      await setMarking(running, { painter, density: 'calm' });
      const times = [];
      for (let run = 0; run < bench.runs; run++) {
        const time = await withReadPage(running, { url, isMarked: true }, async (page) => {
          await page.evaluate(
            () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
          );
          return page.evaluate(() => benchRecorder.readFirstScreen());
        });
        if (!time) throw new Error('nothing was marked on the first screen');
        times.push(time);
      }
      rows.push(
        makeRow(
          {
            measure: 'first-screen',
            what: 'first screen drawn after the end of parsing',
            painter,
            unit: 'ms',
            target: { atMost: 100 },
            details: `the first mark after ${formatNumber(median(times.map(({ firstMs }) => firstMs)))} ms; ${times[0]?.marks} marks on the screen`,
          },
          times.map(({ screenMs }) => screenMs),
        ),
      );
    }
    return rows;
  },
};
