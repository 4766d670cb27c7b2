import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const rooms = ['glossary', 'matching', 'page', 'platform', 'components', 'entrypoints', 'scripts', 'tests'];

const sizes = rooms
  .flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, lines: readFileSync(path.join(root, file), 'utf8').split('\n').length - 1 }));

test('no file is longer than 400 lines', () => {
  expect(sizes.length).toBeGreaterThan(100);
  expect(sizes.filter(({ lines }) => lines > 400)).toEqual([]);
});

test('half of all files have at most 100 lines', () => {
  const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100);
});

test('entry files only wire: at most 60 lines', () => {
  const entries = sizes.filter(({ file }) => /^entrypoints\/[^/]+\/(?:index|main)\.tsx?$/.test(file));
  expect(entries.length).toBeGreaterThanOrEqual(5);
  expect(entries.filter(({ lines }) => lines > 60)).toEqual([]);
});
