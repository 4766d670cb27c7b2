import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../glossary/compile';
import { findFigures } from '../../glossary/compile-article';
import { plainText } from '../../glossary/rich-text';
import { createSearch } from '../../glossary/search';
import { checkContent } from '../../scripts/check-content/check-content';

const root = path.resolve(import.meta.dirname, '../../content-data');

const readText = (name: string) => readFileSync(path.join(root, name), 'utf8');

function readFolder(folder: string) {
  return readdirSync(path.join(root, folder)).map((name) => ({
    path: `content-data/${folder}/${name}`,
    text: readText(`${folder}/${name}`),
  }));
}

const ownFiles = {
  termFiles: readFolder('terms'),
  articleFiles: readFolder('articles'),
  figureFiles: readFolder('figures'),
  healthWordsFile: { path: 'content-data/health-words.txt', text: readText('health-words.txt') },
};
// Compiling throws one error with every problem in the folder, which is then the message of this file.
const { index, entries, articles } = compileGlossary(ownFiles);

test('the glossary has at least 141 terms', () => {
  expect(entries.length).toBeGreaterThanOrEqual(141);
});

const search = createSearch(entries);

describe.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  test('is explained, with a source', () => {
    const words = entry.short.flatMap((one) => (one.kind === 'paragraph' ? plainText(one.children).split(/\s+/) : []));
    expect(words?.length).toBeGreaterThan(8);
    expect(JSON.stringify(entry.short)).toContain('"citation"');
  });

  test('is found by its label', () => {
    const forms = index.terms.find((one) => one.id === id);
    const names = [
      ...(forms?.names ?? []),
      ...(forms?.generalNames ?? []),
      ...(forms?.abbreviations ?? []).map(({ text }) => text),
    ];
    expect(names).toContain(entry.label);
    expect(search(entry.label)[0]?.id).toBe(id);
  });
});

test('there is at least one article, with sections', () => {
  expect(articles.map(({ slug }) => slug)).toContain('fibromyalgia-and-hip-pain');
  for (const { sections } of articles) expect(sections.length).toBeGreaterThan(0);
});

test('the template for writers is right as it stands', () => {
  const template = { path: 'content-data/terms/sample-term.md', text: readText('term-template.md') };
  const files = { ...ownFiles, termFiles: [...ownFiles.termFiles, template] };
  expect(checkContent(files, { now: new Date(), others: [], template: null }).problems).toEqual([]);
});

test('every figure of an article has its drawing', () => {
  const figures = articles.flatMap((article) =>
    findFigures(article).map(({ drawingId }) => [article, drawingId] as const),
  );
  expect(figures.length).toBeGreaterThanOrEqual(3);
  for (const [article, drawingId] of figures) expect(article.drawings[drawingId]?.element).toBe('svg');
});
