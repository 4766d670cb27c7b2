import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../scripts/run-script';

// As a reader of the README starts it: built by tsx, which names functions in ways that pages do not know.
test('npm start reads the demo page, opens a card on it and saves what that looks like', {
  timeout: 120_000,
}, async () => {
  const browser = process.env.TEST_BROWSER ?? '';
  const file = path.resolve('.artifacts', `started-${browser}.png`);
  const { status, stdout, stderr } = runScript('start.ts', ['--browser', browser, '--json', '--screenshot', file]);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const report = JSON.parse(stdout.join('\n'));
  expect(report.terms.length).toBeGreaterThan(10);
  expect(report.card).toBeTypeOf('string');
  expect((await readFile(file)).subarray(1, 4).toString()).toBe('PNG');
});
