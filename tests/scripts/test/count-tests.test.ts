import { expect, test } from 'vitest';
import { countTests } from '../../../scripts/test/run-vitest';
import { addSums, formatSums } from '../../../scripts/test/sums';

const file = (status: string, ...assertions: string[]) => ({
  status,
  assertionResults: assertions.map((one) => ({ status: one })),
});

test.each([
  ['all passed', [file('passed', 'passed', 'passed')], { passed: 2, failed: 0 }],
  ['one failed', [file('failed', 'passed', 'failed')], { passed: 1, failed: 1 }],
  ['what did not run counts as failed', [file('failed', 'skipped', 'failed')], { passed: 0, failed: 2 }],
  ['a file that failed outside its tests counts as one more', [file('failed', 'passed')], { passed: 1, failed: 1 }],
  ['a file that could not be loaded', [file('failed')], { passed: 0, failed: 1 }],
])('%s', (_, testResults, expected) => {
  const statuses = testResults.flatMap((one) => one.assertionResults.map(({ status }) => status));
  const numPassedTests = statuses.filter((status) => status === 'passed').length;
  expect(countTests({ numPassedTests, numTotalTests: statuses.length, testResults })).toEqual(expected);
});

test('sums are added and printed as CI reads them', () => {
  expect(
    formatSums(
      addSums([
        { passed: 2, failed: 0 },
        { passed: 3, failed: 1 },
      ]),
    ),
  ).toBe('5 passed, 1 failed');
});
