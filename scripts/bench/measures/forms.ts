import { type Cost, openCorePage } from '../core-page';
import { formatNumber } from '../format-rows';
import { type Measure, painters } from '../measure';
import { specificNames } from '../pages/glossary-names';
import { addHealthPage, bytesOf } from '../pages/known-pages';
import { makeForms } from '../pages/many-forms';
import { makeRow, median } from '../rows';

const realForms = 250;
const sizes = { few: 300, many: 100_000 };

/** How much slower a page is scanned with 100,000 surface forms than with 300, when the same is found. */
export const forms: Measure = {
  name: 'forms',
  about: '100,000 surface forms against 300, same page and same matches',
  async run(bench) {
    const page = await openCorePage(bench, await addHealthPage(bench, bytesOf.big));
    const real = specificNames().slice(0, realForms);
    const buildMs = {
      few: await page.makeIndex('few', makeForms(real, sizes.few)),
      many: await page.makeIndex('many', makeForms(real, sizes.many)),
    };
    const rows = [];
    for (const painter of painters) {
      const rounds: Record<'few' | 'many', Cost>[] = [];
      for (let run = 0; run <= bench.runs; run++) {
        const few = await page.measure('markOwn', 'few', painter);
        const many = await page.measure('markOwn', 'many', painter);
        if (few.found !== many.found) throw new Error(`found ${few.found} with few forms and ${many.found} with many`);
        if (run > 0) rounds.push({ few, many });
      }
      const ms = (size: 'few' | 'many') => formatNumber(median(rounds.map((round) => round[size].totalMs)));
      const details = `${ms('many')} against ${ms('few')} ms; index made in ${formatNumber(buildMs.many)} and ${formatNumber(buildMs.few)} ms; ${rounds[0]?.few.found} mentions`;
      rows.push(
        makeRow(
          { measure: 'forms', what: '100,000 forms against 300', painter, unit: '×', target: { atMost: 1.5 }, details },
          rounds.map(({ few, many }) => many.totalMs / few.totalMs),
        ),
      );
    }
    await page.close();
    return rows;
  },
};
