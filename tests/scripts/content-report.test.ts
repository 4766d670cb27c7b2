import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joints, termFile } from '../glossary/sample-content';
import { makeContentFolder } from './content-folder';
import { runScript, scriptTimeoutMs } from './run-script';

let folder: string;
const report = (...args: string[]) => runScript('content-report.ts', ['--folder', folder, ...args]);

beforeAll(() => {
  const medicine = termFile('pregabalin', { category: 'medicine', aliases: '[Lyrica]' });
  folder = makeContentFolder([...joints, medicine]);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a table of all terms, and the sums', { timeout: scriptTimeoutMs }, () => {
  const { status, stdout } = report();
  expect(status).toBe(0);
  expect(stdout[0]).toMatch(
    /^term +words +short words +grade +short grade +sources +reviewed +aliases +surface forms$/,
  );
  expect(stdout[1]).toMatch(/^ankle +5 +5 +-?\d+\.\d +-?\d+\.\d +1 +2026-11-22 +0 +2$/);
  expect(stdout[5]).toBe('4 terms, 20 words, 1 aliases, 10 surface forms, 0 abbreviations');
  expect(stdout.at(-1)).toBe('least recent review 2026-11-22');
});

test('one term in full', { timeout: scriptTimeoutMs }, () => {
  const { stdout } = report('pregabalin');
  expect(stdout[0]).toBe('pregabalin (medicine)');
  expect(stdout).toContain('  aliases        Lyrica');
  expect(stdout).toContain('  surface forms  pregabalin, pregabalins, Lyrica, Lyricas');
});

test('all of it for programs', { timeout: scriptTimeoutMs }, () => {
  const { rows, sums } = JSON.parse(report('--json').stdout.join('\n'));
  expect(rows.map(({ term }: { term: string }) => term)).toEqual(['ankle', 'hip', 'knee', 'pregabalin']);
  expect(sums).toMatchObject({ terms: 4, sources: 4 });
});

test('a file that is wrong is not passed over in silence', { timeout: scriptTimeoutMs }, () => {
  const wrong = path.join(folder, 'terms/wrist.md');
  writeFileSync(wrong, termFile('wrist', { use: 'often' }).text);
  expect(report().stderr).toEqual(['1 term(s) left out: npm run check:content tells what is wrong with them']);
  rmSync(wrong);
});

test.each([
  [['nothing'], 'expected ids of terms, found "nothing"'],
  [['--fast'], "Unknown option '--fast'"],
  [['--folder', 'missing'], 'expected a folder that can be read, found "missing/terms"'],
])('a command line that makes no sense: %j', { timeout: scriptTimeoutMs }, (args, reason) => {
  const { status, stderr } = report(...args);
  expect(status).toBe(2);
  expect(stderr.join('\n')).toContain(reason);
});
