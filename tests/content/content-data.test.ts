import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../glossary/compile';
import { plainText } from '../../glossary/rich-text';
import { createSearch } from '../../glossary/search';

const root = path.resolve(import.meta.dirname, '../../content-data');

function readFolder(folder: string) {
  return readdirSync(path.join(root, folder)).map((name) => ({
    path: `content-data/${folder}/${name}`,
    text: readFileSync(path.join(root, folder, name), 'utf8'),
  }));
}

const requiredTerms = [
  ...['fibromyalgia', 'hip-pain', 'central-sensitization', 'trigger-point', 'tender-point', 'myofascial-pain-syndrome'],
  ...['referred-pain', 'milnacipran', 'pregabalin', 'duloxetine', 'bursitis', 'osteoarthritis', 'range-of-motion'],
  ...['muscle-spasm', 'fibro-fog', 'flare', 'antidepressant', 'anticonvulsant', 'cognitive-behavioral-therapy'],
  ...['acupuncture', 'physical-therapy', 'omega-3-fatty-acids', 'endorphins', 'fda'],
];

// Compiling throws one error with every problem in the folder, which is then the message of this file.
const { index, entries, articles } = compileGlossary({
  termFiles: readFolder('terms'),
  articleFiles: readFolder('articles'),
  figureFiles: readFolder('figures'),
});

describe.each(requiredTerms)('%s', (id) => {
  const entry = entries.find((one) => one.id === id);

  test('is explained, with a source', () => {
    const words = entry?.short.flatMap((one) => (one.kind === 'paragraph' ? plainText(one.children).split(/\s+/) : []));
    expect(words?.length).toBeGreaterThan(8);
    expect(JSON.stringify(entry?.short)).toContain('"citation"');
  });

  test('is found by its label', () => {
    const forms = index.terms.find((one) => one.id === id);
    const names = [...(forms?.names ?? []), ...(forms?.abbreviations ?? []).map(({ text }) => text)];
    expect(names).toContain(entry?.label);
    expect(createSearch(entries)(entry?.label ?? '')[0]?.id).toBe(id);
  });
});

test('there is at least one article, with sections', () => {
  expect(articles.map(({ slug }) => slug)).toContain('fibromyalgia-and-hip-pain');
  for (const { sections } of articles) expect(sections.length).toBeGreaterThan(0);
});

test('no statement was checked on a day to come', () => {
  const today = new Date().toISOString().slice(0, 10);
  expect([...entries, ...articles].filter(({ reviewed }) => reviewed > today)).toEqual([]);
});
