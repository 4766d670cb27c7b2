import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../../scripts/content-text/read-content';
import { FolderError } from '../../../scripts/list-files';
import { makeContentFolder } from '../content-folder';

let folder: string;
const write = (name: string, text: string | Uint8Array) => writeFileSync(path.join(folder, name), text);
const problemsIn = async () =>
  (await readContent(folder)).problems.map(({ file, field, reason }) => `${path.basename(file)}: ${field}: ${reason}`);

beforeEach(() => {
  folder = makeContentFolder([]);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('reads terms, articles and, where there are any, figures', async () => {
  write('terms/hip.md', 'a');
  write('articles/guide.md', 'b');
  expect(await readContent(folder)).toMatchObject({
    termFiles: [{ text: 'a' }],
    articleFiles: [{ text: 'b' }],
    figureFiles: [],
  });
  mkdirSync(path.join(folder, 'figures'));
  write('figures/hip.svg', '<svg/>');
  expect(await readContent(folder)).toMatchObject({
    figureFiles: [{ path: `${folder}/figures/hip.svg`, text: '<svg/>' }],
    problems: [],
  });
});

test('the invisible mark that some editors put first is no part of the text', async () => {
  write('terms/hip.md', '\uFEFF---\nlabel: hip\n');
  expect((await readContent(folder)).termFiles[0]?.text).toBe('---\nlabel: hip\n');
});

test.each([
  ['hip.md.txt', 'text', 'file name: expected a name that ends in .md'],
  ['HIP.MD', 'text', 'file name: expected a name that ends in .md'],
  ['hip.md', new Uint8Array([0x93, 0x68, 0x69, 0x70, 0x94]), 'file: expected a text file saved as UTF-8'],
])('%s is named instead of being passed over', async (name, text, reason) => {
  write(`terms/${name}`, text);
  expect(await problemsIn()).toEqual([`${name}: ${reason}`]);
});

test('a folder that is named like a term', async () => {
  mkdirSync(path.join(folder, 'terms/hip.md'));
  expect(await problemsIn()).toEqual(['hip.md: file: expected a text file saved as UTF-8']);
});

test('files that systems hide are passed over', async () => {
  write('terms/.DS_Store', 'x');
  expect(await problemsIn()).toEqual([]);
});

test('a folder without terms/ is named', async () => {
  await expect(readContent(path.join(folder, 'missing'))).rejects.toThrow(FolderError);
});
