import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { spawnTool } from './run-command';
import type { Sums } from './sums';

const root = path.resolve(import.meta.dirname, '../..');

/** What is read of vitest's JSON report. */
export interface VitestReport {
  numPassedTests: number;
  numTotalTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Runs one project of vitest and counts its tests. */
export async function runVitest(project: string): Promise<Sums> {
  const file = path.join(root, '.artifacts', `vitest-${project}.json`);
  await rm(file, { force: true });
  const code = await spawnTool('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = await readFile(file, 'utf8').catch(() => null);
  if (report === null) return { passed: 0, failed: 1 };
  const sums = countTests(JSON.parse(report));
  // An error outside any test fails the run without failing a test.
  return code !== 0 && sums.failed === 0 ? { ...sums, failed: 1 } : sums;
}

/** Counts a report. Whatever did not run counts as failed, and so does a file that failed outside its tests. */
export function countTests({ numPassedTests, numTotalTests, testResults }: VitestReport): Sums {
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status === 'passed'),
  );
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + brokenFiles.length };
}
