import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runScript, scriptTimeoutMs } from './run-script';

const line = (request: unknown) => JSON.stringify(request);
const input = [
  line({ id: 'plain', text: 'Fibromyalgia hurts.' }),
  line({ id: 2, text: '😀 naïve — fibromyalgia' }),
  '{"id": "broken", "text": ',
  line({ id: 'es', text: 'fibromyalgia', lang: 'es' }),
  '',
  line({ id: 'blocks', text: 'hip\n\npain' }),
  line({ text: 'no id' }),
  line({ id: 'separator', text: 'a\u2028fibromyalgia' }),
].join('\n');

describe('--jsonl', () => {
  let run: ReturnType<typeof runScript>;
  let answers: { id: unknown; matches: unknown[] }[];
  beforeAll(() => {
    run = runScript('scan.ts', ['--jsonl'], input);
    answers = run.stdout.map((text) => JSON.parse(text));
  }, scriptTimeoutMs);

  test('every good line is answered in order, those after a broken one too', () => {
    expect(answers.map(({ id }) => id)).toEqual(['plain', 2, 'es', 'blocks', 'separator']);
  });

  test.each([
    { id: 'plain', start: 0, shows: 'a plain text' },
    { id: 2, start: 11, shows: 'offsets in UTF-16' },
    { id: 'separator', start: 2, shows: 'a line separator within a text ends no line' },
  ])('$shows', ({ id, start }) => {
    expect(answers.find((one) => one.id === id)?.matches).toEqual([
      { start, end: start + 12, text: expect.stringMatching(/^fibromyalgia$/i), term: 'fibromyalgia' },
    ]);
  });

  test.each([
    { id: 'es', shows: 'another language' },
    { id: 'blocks', shows: 'a term cut by a blank line' },
  ])('nothing is found in $shows', ({ id }) => {
    expect(answers.find((one) => one.id === id)?.matches).toEqual([]);
  });

  test('a broken line is reported with its number, empty lines counted, and fails the run', () => {
    expect(run.stderr).toEqual([
      expect.stringMatching(/^line 3: not JSON: /),
      expect.stringMatching(/^line 7: .*"id"/),
    ]);
    expect(run.status).toBe(1);
  });
});

describe('files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'scan-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'page.txt');
  const missing = path.join(folder, 'missing.txt');
  writeFileSync(file, 'Fibromyalgia.\n\nMilnacipran for fibromyalgia.');

  test('prints the terms of a file', { timeout: scriptTimeoutMs }, () => {
    expect(runScript('scan.ts', [file])).toEqual({
      status: 0,
      stderr: [],
      stdout: [
        `${file}: 3 matches of 2 terms`,
        '  0-12\tfibromyalgia\tFibromyalgia',
        '  15-26\tmilnacipran\tMilnacipran',
        '  31-43\tfibromyalgia\tfibromyalgia',
      ],
    });
  });

  test('a missing file is named and fails the run, the others are read', { timeout: scriptTimeoutMs }, () => {
    const { status, stdout, stderr } = runScript('scan.ts', [missing, file]);
    expect(stderr).toEqual([expect.stringContaining(`${missing}: cannot be read: ENOENT`)]);
    expect(stdout[0]).toBe(`${file}: 3 matches of 2 terms`);
    expect(status).toBe(1);
  });

  test('without a file it says how it is used', { timeout: scriptTimeoutMs }, () => {
    const { status, stdout, stderr } = runScript('scan.ts', []);
    expect({ status, stdout, usage: stderr[0] }).toEqual({ status: 2, stdout: [], usage: 'Usage:' });
  });
});
