import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runScript, scriptTimeoutMs } from './run-script';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'labelled-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string) => writeFileSync(path.join(folder, name), content);

test('every labelled file of a folder has its line, and what went wrong when asked', {
  timeout: scriptTimeoutMs,
}, () => {
  write('a.jsonl', `${JSON.stringify({ id: 'x', text: 'A walk with fibromyalgia.' })}\n`);
  write('b.txt', 'id: health/1\n[[Fibromyalgia|fibromyalgia]] and a [[nonesuch|bursitis]].\n');
  write('notes.md', 'nothing');
  const { status, stdout } = runScript('score.ts', [folder, '--misses', '1']);
  expect(status).toBe(0);
  expect(stdout).toEqual([
    expect.stringMatching(/a\.jsonl: 1 places explained in 4 words/),
    expect.stringContaining('fibromyalgia: …A walk with [fibromyalgia].…'),
    expect.stringMatching(/b\.txt: recall 50\.0 % of 2 mentions/),
    expect.stringContaining('missed bursitis'),
  ]);
});

test('a file that is labelled wrongly is named with its line', { timeout: scriptTimeoutMs }, () => {
  write('a.jsonl', '{"id":1}\n');
  const { status, stderr } = runScript('score.ts', [folder]);
  expect(status).toBe(2);
  expect(stderr.join('\n')).toContain('a.jsonl:1: id ');
});

test('a folder without labelled files, and a wrong number, are told', { timeout: scriptTimeoutMs }, () => {
  expect(runScript('score.ts', [folder])).toMatchObject({
    status: 2,
    stderr: [expect.stringContaining('expected .jsonl or .txt files, found none in')],
  });
  expect(runScript('score.ts', [folder, '--misses', 'x']).stderr[0]).toBe('--misses: expected a number, found "x"');
});
