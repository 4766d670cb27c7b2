import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { termFile } from '../glossary/sample-content';
import { plainWords } from './check-content/sample-writing';
import { makeContentFolder } from './content-folder';
import { runScript, scriptTimeoutMs } from './run-script';

const body = (short: string) => `## In short\n\n${short} [1]\n\n## More\n\n${plainWords(60)} [1]\n`;
const fine = body('This is a part that can bend and that can ache.');

let folder: string;
const write = (file: { path: string; text: string }) => writeFileSync(path.join(folder, file.path), file.text);
const check = (...args: string[]) => runScript('check-content.ts', [folder, ...args]);

beforeEach(() => {
  folder = makeContentFolder([
    termFile('hip', { related: '[knee, ankle]' }, fine),
    termFile('knee', { related: '[hip, ankle]' }, fine),
    termFile('ankle', {}, fine),
  ]);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('content that is right', { timeout: scriptTimeoutMs }, () => {
  const stdout = ['3 terms, 0 article(s): 0 problem(s), 0 warning(s)'];
  expect(check()).toEqual({ status: 0, stderr: [], stdout });
});

test('an old review is a warning and breaks nothing', { timeout: scriptTimeoutMs }, () => {
  write(termFile('ankle', { reviewed: '2020-01-31' }, fine));
  expect(check()).toEqual({
    status: 0,
    stderr: [],
    stdout: [
      `warning: ${folder}/terms/ankle.md:7: reviewed: expected a check within 24 months, last one 2020-01-31`,
      '3 terms, 0 article(s): 0 problem(s), 1 warning(s)',
    ],
  });
});

test('every kind of problem is reported at once, with file, line and reason', { timeout: scriptTimeoutMs }, () => {
  write(termFile('hip', { related: '[knee, elbow]' }, body('You must rest the knee when it hurts you too much.')));
  write(termFile('wrist', { use: 'often' }, fine));
  const { status, stderr, stdout } = check();
  expect(status).toBe(1);
  expect(stdout).toEqual(['4 terms, 0 article(s): 4 problem(s), 0 warning(s)']);
  expect(stderr).toEqual([
    `${folder}/terms/hip.md:5: related 2: expected the id of another term, once, found "elbow"`,
    `${folder}/terms/hip.md:12: In short: expected a link at the first mention of another term: replace "knee" by [knee](term:knee)`,
    `${folder}/terms/hip.md:12: In short: expected information instead of advice, found "You must" in "You must rest the knee when it hurts you too much."`,
    `${folder}/terms/wrist.md:3: use: expected specific or general, found "often"`,
  ]);
});

test('what another text says in the same words', { timeout: scriptTimeoutMs }, () => {
  const other = path.join(folder, 'other.txt');
  writeFileSync(other, 'Somebody wrote: this is a part that can bend and break.');
  const inFolder = path.join(folder, 'others/other.txt');
  mkdirSync(path.join(folder, 'others'));
  writeFileSync(inFolder, 'Somebody wrote: this is a part that can bend and break.');
  const { status, stderr } = check('--against', other);
  expect(status).toBe(1);
  expect(stderr).toHaveLength(3);
  expect(check('--against', path.join(folder, 'others')).stderr).toEqual(
    stderr.map((line) => line.replace(other, inFolder)),
  );
  expect(stderr[0]).toContain(`expected own words, found "This is a part that can bend and" as in ${other}`);
});

test.each([
  [['--against'], 'expected at least one file after --against'],
  [['--against', 'missing.txt'], 'expected a file that can be read, found "missing.txt"'],
  [['--fast'], "Unknown option '--fast'"],
  [['another'], 'expected one folder, found'],
  [['terms/hip.md'], 'expected a folder or nothing, which checks all of content-data; found "terms/hip.md"'],
])('a command line that makes no sense: %j', { timeout: scriptTimeoutMs }, (args, reason) => {
  const { status, stderr } = check(...args);
  expect(status).toBe(2);
  expect(stderr.join('\n')).toContain(reason);
});
