import { openCorePage } from '../core-page';
import { formatNumber } from '../format-rows';
import { type Measure, painters } from '../measure';
import { allForms } from '../pages/glossary-names';
import { addHealthPage, bytesOf } from '../pages/known-pages';
import { makeRow, median } from '../rows';

/**
 * Against mark.js with the list of all surface forms. On a page of 100 kB, and mark.js only once: on 1 MB it takes
 * minutes. Both grow with the page, so the ratio holds for larger pages too.
 */
export const wordList: Measure = {
  name: 'word-list',
  about: 'against mark.js mark(list), on 100 kB',
  async run(bench) {
    const page = await openCorePage(bench, await addHealthPage(bench, bytesOf.small));
    await page.makeIndex('own');
    const forms = allForms();
    const own = { highlights: [] as number[], elements: [] as number[] };
    const measureOwn = async (): Promise<void> => {
      for (const painter of painters) own[painter].push((await page.measure('markOwn', 'own', painter)).totalMs);
    };
    await measureOwn();
    for (const painter of painters) own[painter].pop();
    for (let run = 0; run < bench.runs; run++) await measureOwn();
    const list = await page.measure('markWithList', forms);
    for (let run = 0; run < bench.runs; run++) await measureOwn();
    await page.close();
    return painters.map((painter) =>
      makeRow(
        {
          measure: 'word-list',
          what: 'faster than mark(list), 100 kB',
          painter,
          unit: '×',
          target: { atLeast: 300 },
          details: `${forms.length} forms: ${formatNumber(list.totalMs)} ms against ${formatNumber(median(own[painter]))} ms`,
        },
        own[painter].map((ms) => list.totalMs / ms),
      ),
    );
  },
};
