import { getBrowserPath } from './browser/find-browser';
import { runCommand } from './test/run-command';
import { runVitest } from './test/run-vitest';
import { addSums, formatSums, type Sums } from './test/sums';

interface Step {
  name: string;
  group: 'checks' | 'unit' | 'chromium' | 'firefox';
  run: () => Promise<Sums>;
}

/** Everything that must hold, in the order in which it is quickest to know what does not. Checks count as one each. */
const steps: readonly Step[] = [
  { name: 'glossary', group: 'checks', run: () => runCommand('tsx', ['scripts/build-glossary.ts']) },
  { name: 'content', group: 'checks', run: () => runCommand('tsx', ['scripts/check-content.ts']) },
  {
    name: 'format, lint, folder rules',
    group: 'checks',
    run: () => runCommand('biome', ['check', '--error-on-warnings', '--colors=off']),
  },
  { name: 'prepare types', group: 'checks', run: () => runCommand('wxt', ['prepare']) },
  { name: 'types', group: 'checks', run: () => runCommand('tsc', ['--noEmit']) },
  { name: 'dead code', group: 'checks', run: () => runCommand('knip', []) },
  { name: 'unit tests', group: 'unit', run: () => runVitest('unit') },
  { name: 'build for Chrome and Edge', group: 'chromium', run: () => runCommand('wxt', ['build']) },
  {
    name: 'size of the content script for Chrome and Edge',
    group: 'chromium',
    run: () => runCommand('tsx', ['scripts/check-size.ts', '.output/chrome-mv3']),
  },
  { name: 'build for Firefox', group: 'firefox', run: () => runCommand('wxt', ['build', '-b', 'firefox', '--mv3']) },
  {
    name: 'size of the content script for Firefox',
    group: 'firefox',
    run: () => runCommand('tsx', ['scripts/check-size.ts', '.output/firefox-mv3']),
  },
];

/**
 * Run at the same time after all others: both wait for their browser most of the time, and one after the other they would
 * take more than the 20 minutes that a run may take on two processors.
 */
const browserSteps: readonly Step[] = [
  { name: 'end to end in Chromium', group: 'chromium', run: () => runInBrowser('chromium') },
  { name: 'end to end in Firefox', group: 'firefox', run: () => runInBrowser('firefox') },
];

async function runInBrowser(browser: 'chromium' | 'firefox'): Promise<Sums> {
  try {
    getBrowserPath(browser);
  } catch (error) {
    console.error((error as Error).message);
    return { passed: 0, failed: 1 };
  }
  return runVitest(browser);
}

async function main(): Promise<void> {
  const only = process.argv.slice(2);
  const unknown = only.filter((group) => !steps.some((step) => step.group === group));
  if (unknown.length > 0) {
    console.error(`expected any of checks, unit, chromium, firefox; found "${unknown.join(' ')}"`);
    process.exitCode = 2;
    return;
  }
  const isWanted = ({ group }: Step): boolean => only.length === 0 || only.includes(group);
  const runStep = async ({ name, run }: Step): Promise<{ name: string; sums: Sums }> => {
    console.log(`\n── ${name}`);
    return { name, sums: await run() };
  };
  const results: { name: string; sums: Sums }[] = [];
  for (const step of steps.filter(isWanted)) results.push(await runStep(step));
  results.push(...(await Promise.all(browserSteps.filter(isWanted).map(runStep))));
  console.log('');
  for (const { name, sums } of results) console.log(`${sums.failed > 0 ? '✗' : '✓'} ${name}: ${formatSums(sums)}`);
  const total = addSums(results.map(({ sums }) => sums));
  console.log(formatSums(total));
  if (total.failed > 0) process.exitCode = 1;
}

await main();
