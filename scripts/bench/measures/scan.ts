import { type CorePage, type Cost, openCorePage } from '../core-page';
import { formatNumber } from '../format-rows';
import { type Measure, painters } from '../measure';
import { allForms } from '../pages/glossary-names';
import { addEverydayPage, addHealthPage, bytesOf } from '../pages/known-pages';
import { makeRow, median, type Row } from '../rows';
import type { Workbench } from '../workbench';

type Contestant = 'walk' | 'highlights' | 'elements' | 'markRegExp';
/** `script` is what the code of a contestant costs, `all` what it costs until its marks are on the screen. */
type Costs = Record<Contestant, { script: Cost; all: Cost }>;

const contestants: readonly Contestant[] = ['walk', 'highlights', 'elements', 'markRegExp'];

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
      ...toRows('warm, nothing to find', await runWarm(bench, everyday)).filter(
        ({ painter }) => painter === 'highlights',
      ),
    ];
  },
};

function letWork(page: CorePage, contestant: Contestant, way: 'measure' | 'measureUnseen'): Promise<Cost> {
  if (contestant === 'walk') return page[way]('walk');
  if (contestant === 'markRegExp') return page[way]('markWithRegExp', allForms());
  return page[way]('markOwn', 'own', contestant);
}

/** All in one page, one after the other; a first round, in which the code gets fast, does not count. */
async function runWarm(bench: Workbench, url: string): Promise<Costs[]> {
  const page = await openCorePage(bench, url);
  await page.makeIndex('own');
  const rounds: Costs[] = [];
  for (let run = 0; run <= bench.runs; run++) {
    const costs = {} as Costs;
    for (const contestant of contestants) {
      const all = await letWork(page, contestant, 'measure');
      costs[contestant] = { script: await letWork(page, contestant, 'measureUnseen'), all };
    }
    if (run > 0) rounds.push(costs);
  }
  await page.close();
  return rounds;
}

/** Each in a page of its own in which it has not run before. */
async function runCold(bench: Workbench, url: string): Promise<Costs[]> {
  const work = async (contestant: Contestant, way: 'measure' | 'measureUnseen'): Promise<Cost> => {
    const page = await openCorePage(bench, url);
    await page.makeIndex('own');
    const cost = await letWork(page, contestant, way);
    await page.close();
    return cost;
  };
  const rounds: Costs[] = [];
  for (let run = 0; run < Math.min(bench.runs, 3); run++) {
    const costs = {} as Costs;
    for (const contestant of contestants) {
      const all = await work(contestant, 'measure');
      costs[contestant] = { script: await work(contestant, 'measureUnseen'), all };
    }
    rounds.push(costs);
  }
  return rounds;
}

function toRows(state: string, rounds: readonly Costs[]): Row[] {
  const ms = (contestant: Contestant, part: 'script' | 'all'): string =>
    `${formatNumber(median(rounds.map((costs) => costs[contestant][part].totalMs)))} ms`;
  return painters.flatMap((painter) => {
    const { found } = rounds[0]?.[painter].script ?? { found: 0 };
    const row = { measure: 'scan', painter, unit: '×' };
    const details = `${ms(painter, 'script')}, walk ${ms('walk', 'script')}; ${found} mentions`;
    const drawn = `${ms(painter, 'all')}, markRegExp ${ms('markRegExp', 'all')} and ${rounds[0]?.markRegExp.all.found} marks`;
    return [
      makeRow(
        { ...row, what: `${state}: our code against a bare walk`, target: { atMost: 4 }, details },
        rounds.map((costs) => costs[painter].script.totalMs / costs.walk.script.totalMs),
      ),
      makeRow(
        { ...row, what: `${state}: until drawn, faster than markRegExp`, target: { atLeast: 5 }, details: drawn },
        rounds.map((costs) => costs.markRegExp.all.totalMs / costs[painter].all.totalMs),
      ),
    ];
  });
}
