import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

const refused = [
  ['glossary/planted.ts', '../matching/fold'],
  ['glossary/planted.ts', '../generated/entries'],
  ['matching/planted.ts', '../page/highlighter'],
  ['matching/planted.ts', 'wxt/browser'],
  ['page/planted.ts', '../platform/settings'],
  ['page/planted.ts', '../components/Card'],
  ['page/planted.ts', 'preact'],
  ['page/planted.ts', 'mark.js/dist/mark.es6.js'],
  ['components/planted.tsx', '../page/highlighter'],
  ['components/planted.tsx', 'wxt/browser'],
  ['platform/planted.ts', '../matching/fold'],
  ['platform/planted.ts', '../page/highlighter'],
  ['entrypoints/popup/planted.ts', '../content/start-content'],
  ['entrypoints/popup/planted.ts', 'wxt/utils/storage'],
  ['entrypoints/popup/planted.ts', '../../scripts/scan'],
  ['scripts/planted.ts', '../page/highlighter'],
  ['scripts/scan/planted.ts', '../../entrypoints/content/index'],
  ['scripts/bench/planted.ts', '../../page/highlighter'],
  ['scripts/bench/in-page/planted.ts', '../../../platform/settings'],
] as const;

const allowed = [
  ['matching/planted.ts', '../glossary/match-index'],
  ['page/planted.ts', '../matching/match'],
  ['page/marked-text.ts', 'mark.js/dist/mark.es6.js'],
  ['components/planted.tsx', '../glossary/entry'],
  ['platform/planted.ts', 'wxt/browser'],
  ['entrypoints/popup/planted.ts', '../../glossary/entry'],
  ['entrypoints/glossary/planted.ts', '../../page/page-session'],
  ['scripts/planted.ts', '../generated/entries'],
  ['scripts/bench/in-page/planted.ts', '../../../page/highlighter'],
  ['scripts/bench/in-page/planted.ts', 'mark.js/dist/mark.es6.js'],
] as const;

const house = mkdtempSync(path.join(tmpdir(), 'termlight-house-'));
let findings = '';

/** Every planted import gets a file of its own, in a house with nothing but the project's lint rules. */
const plant = (file: string, code: string, n: number): string => {
  const place = file.replace(/planted/, `planted-${n}`);
  mkdirSync(path.dirname(path.join(house, place)), { recursive: true });
  writeFileSync(path.join(house, place), code);
  return place;
};
const importOf = (specifier: string): string => `import { planted } from '${specifier}';\nplanted();\n`;
const isRefused = (place: string, rule: string): boolean =>
  findings.split('\n').some((line) => line.startsWith(`${place}:`) && line.includes(rule));

const plantedRefused = refused.map(([file, specifier], n) => plant(file, importOf(specifier), n));
const plantedAllowed = allowed.map(([file, specifier], n) => plant(file, importOf(specifier), 100 + n));
const plantedDom = plant('matching/planted.ts', 'export const planted = () => document.title;\n', 200);

beforeAll(() => {
  const config = JSON.parse(readFileSync(path.join(root, 'biome.json'), 'utf8'));
  writeFileSync(path.join(house, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  const biome = path.join(root, 'node_modules/.bin/biome');
  const run = spawnSync(biome, ['lint', '--colors=off', '--max-diagnostics=none'], { cwd: house, encoding: 'utf8' });
  findings = run.stdout + run.stderr;
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('an import across the rooms is refused', () => {
  test.each(refused.map(([file, specifier], n) => ({ file, specifier, n })))(
    '$file may not import $specifier',
    ({ n }) => {
      expect(isRefused(plantedRefused[n] ?? '', 'noRestrictedImports')).toBe(true);
    },
  );
});

describe('an import along the way through the house is allowed', () => {
  test.each(allowed.map(([file, specifier], n) => ({ file, specifier, n })))('$file may import $specifier', ({ n }) => {
    expect(isRefused(plantedAllowed[n] ?? '', 'noRestrictedImports')).toBe(false);
  });
});

test('a pure room may not reach for the DOM', () => {
  expect(isRefused(plantedDom, 'noRestrictedGlobals')).toBe(true);
});
