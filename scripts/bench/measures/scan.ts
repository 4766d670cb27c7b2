import { type Cost, openCorePage } from '../core-page';
import { formatNumber } from '../format-rows';
import { type Measure, painters } from '../measure';
import { allForms } from '../pages/glossary-names';
import { addEverydayPage, addHealthPage, bytesOf } from '../pages/known-pages';
import { makeRow, median, type Row } from '../rows';
import type { Workbench } from '../workbench';

type Contestant = 'walk' | 'highlights' | 'elements' | 'markRegExp';
type Costs = Record<Contestant, Cost>;

/** Whole scan and paint of a page of 1 MB, against a bare walk and against mark.js with one regular expression. */
export const scan: Measure = {
  name: 'scan',
  about: 'whole scan and paint of 1 MB, every mention, against a bare walk and mark.js markRegExp',
  async run(bench) {
    const health = await addHealthPage(bench, bytesOf.big);
    const everyday = await addEverydayPage(bench, bytesOf.big);
    return [
      ...toRows('warm', await runWarm(bench, health)),
      ...toRows('cold', await runCold(bench, health)),
      ...toRows('warm, nothing to find', await runWarm(bench, everyday)),
    ];
  },
};

const contestants: readonly Contestant[] = ['walk', 'highlights', 'elements', 'markRegExp'];

type Open = Awaited<ReturnType<typeof openCorePage>>;

function letWork(page: Open, contestant: Contestant): Promise<Cost> {
  if (contestant === 'walk') return page.measure('walk');
  if (contestant === 'markRegExp') return page.measure('markWithRegExp', allForms());
  return page.measure('markOwn', 'own', contestant);
}

/** All in one page, one after the other; a first round, in which the code gets fast, does not count. */
async function runWarm(bench: Workbench, url: string): Promise<Costs[]> {
  const page = await openCorePage(bench, url);
  await page.makeIndex('own');
  const rounds: Costs[] = [];
  for (let run = 0; run <= bench.runs; run++) {
    const costs = {} as Costs;
    for (const contestant of contestants) costs[contestant] = await letWork(page, contestant);
    if (run > 0) rounds.push(costs);
  }
  await page.close();
  return rounds;
}

/** Each in a page of its own in which it has not run before. */
async function runCold(bench: Workbench, url: string): Promise<Costs[]> {
  const rounds: Costs[] = [];
  for (let run = 0; run < bench.runs; run++) {
    const costs = {} as Costs;
    for (const contestant of contestants) {
      const page = await openCorePage(bench, url);
      await page.makeIndex('own');
      costs[contestant] = await letWork(page, contestant);
      await page.close();
    }
    rounds.push(costs);
  }
  return rounds;
}

function toRows(state: string, rounds: readonly Costs[]): Row[] {
  const medianOf = (contestant: Contestant, part: keyof Cost): number =>
    median(rounds.map((costs) => costs[contestant][part]));
  const ms = (contestant: Contestant): string =>
    `${formatNumber(medianOf(contestant, 'totalMs'))} ms (style and layout ${formatNumber(medianOf(contestant, 'layoutMs'))})`;
  return painters.flatMap((painter) => [
    makeRow(
      {
        measure: 'scan',
        what: `${state}: time against a bare walk`,
        painter,
        unit: '×',
        target: { atMost: 4 },
        details: `${ms(painter)}, walk ${formatNumber(medianOf('walk', 'totalMs'))} ms; ${medianOf(painter, 'found')} mentions`,
      },
      rounds.map((costs) => costs[painter].totalMs / costs.walk.totalMs),
    ),
    makeRow(
      {
        measure: 'scan',
        what: `${state}: faster than markRegExp`,
        painter,
        unit: '×',
        target: { atLeast: 5 },
        details: `markRegExp ${ms('markRegExp')}; ${medianOf('markRegExp', 'found')} marks`,
      },
      rounds.map((costs) => costs.markRegExp.totalMs / costs[painter].totalMs),
    ),
  ]);
}
