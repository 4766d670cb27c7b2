import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joints, termFile } from '../glossary/sample-content';
import { makeContentFolder } from './content-folder';
import { runScript, scriptTimeoutMs } from './run-script';

let folder: string;
beforeEach(() => {
  folder = makeContentFolder(joints);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a folder that is right', { timeout: scriptTimeoutMs }, () => {
  const { status, stderr, stdout } = runScript('build-glossary.ts', [folder]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: [] });
  expect(stdout[0]).toBe('3 terms with 6 surface forms, 0 article(s)');
  expect(stdout[1]).toMatch(/^ {2}match-names 0\.\d kB, gzip 0\.\d kB of 10\.0 kB$/);
});

test('an index that is too heavy for every page fails the run', { timeout: scriptTimeoutMs }, () => {
  // Names in which nothing repeats: gzip cannot make them smaller than about half.
  const names = Array.from({ length: 4000 }, (_, n) => createHash('sha256').update(`${n}`).digest('hex'));
  const heavy = termFile('heavy', { aliases: `[${names.map((name) => `x${name}`).join(', ')}]` });
  writeFileSync(path.join(folder, heavy.path), heavy.text);
  const { status, stderr } = runScript('build-glossary.ts', [folder]);
  expect(status).toBe(1);
  expect(stderr.join('\n')).toContain('match-names: expected at most 10000 bytes gzipped, found');
});

test('a wrong file fails the run and is named with line, field and what is expected', {
  timeout: scriptTimeoutMs,
}, () => {
  const wrong = termFile('wrist', { use: 'often' });
  writeFileSync(path.join(folder, wrong.path), wrong.text);
  expect(runScript('build-glossary.ts', [folder])).toEqual({
    status: 1,
    stdout: [],
    stderr: [`${folder}/terms/wrist.md:3: use: expected specific or general, found "often"`, '1 problem(s) found'],
  });
});

test('a folder that is not there is named', { timeout: scriptTimeoutMs }, () => {
  const { status, stderr } = runScript('build-glossary.ts', [`${folder}/missing`]);
  expect(status).toBe(1);
  expect(stderr).toHaveLength(1);
  expect(stderr[0]).toContain(`expected a folder that can be read, found "${folder}/missing/terms"`);
});
