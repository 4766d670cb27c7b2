import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGlossary } from '../../glossary/compile';
import { articleFile, joints, termFile } from './sample-content';

const rich = termFile('flare-up', {
  aliases: '[FU, sensitized joint]',
  abbreviations:
    '[{ text: FU, ambiguous: true, longForms: [flaring up], otherSenses: [follow-up], contextWords: [pain], otherSenseWords: [visit] }, { text: FLU, ambiguous: false }]',
  use: 'general',
  specificNames: '[sensitized joint]',
  differentThings: '[gas flare-up, flare-up chart, FU clinic]',
  otherSenseWords: '[solar]',
  section: 'guide#joints',
});
const second = { ...articleFile(), path: 'articles/book.md' };

function compile(termFiles = [...joints, rich], articleFiles = [articleFile(), second]) {
  return compileGlossary({ termFiles, articleFiles, figureFiles: [] });
}

test('the index holds what finding needs and nothing more', () => {
  const { index } = compile();
  expect(index.terms.map(({ id }) => id)).toEqual(['ankle', 'flare-up', 'hip', 'knee']);
  expect(index.terms[0]).toEqual({ id: 'ankle', names: ['ankle', 'ankles'] });
  expect(index.terms[1]).toEqual({
    id: 'flare-up',
    names: ['sensitized joint', 'sensitized joints', 'sensitised joint', 'sensitised joints'],
    generalNames: ['flare up', 'flare ups'],
    abbreviations: [
      { text: 'FU', longForms: ['flaring up'], senses: { contextWords: ['pain'], otherSenseWords: ['visit'] } },
      { text: 'FLU' },
    ],
    otherSenseWords: ['solar'],
    differentThings: { before: ['gas'], after: ['chart', 'clinic'] },
  });
});

test('an entry names the heading of its section', () => {
  const { entries } = compile();
  expect(entries.find(({ id }) => id === 'flare-up')?.section).toEqual({
    article: 'guide',
    anchor: 'joints',
    heading: 'Your joints',
    title: 'A guide',
  });
  expect(entries.find(({ id }) => id === 'hip')).not.toHaveProperty('section');
});

test('an entry names its related terms as readers see them', () => {
  const { entries } = compile();
  expect(entries.find(({ id }) => id === 'ankle')?.related).toEqual([
    { id: 'hip', label: 'hip' },
    { id: 'knee', label: 'knee' },
  ]);
});

test('index, entries and articles are in the order of their ids', () => {
  const { entries, articles } = compile();
  expect(entries.map(({ id }) => id)).toEqual(['ankle', 'flare-up', 'hip', 'knee']);
  expect(articles.map(({ slug }) => slug)).toEqual(['book', 'guide']);
});

test('the order in which files are read plays no part', () => {
  const expected = JSON.stringify(compile());
  const shuffled = <T>(items: T[]) => fc.shuffledSubarray(items, { minLength: items.length });
  fc.assert(
    fc.property(shuffled([...joints, rich]), shuffled([articleFile(), second]), (terms, articles) => {
      expect(JSON.stringify(compile(terms, articles))).toBe(expected);
    }),
  );
});

test('the folder of a file plays no part but in what is reported', () => {
  const elsewhere = joints.map(({ path, text }) => ({ path: `other/place/${path}`, text }));
  expect(compile(elsewhere, [])).toEqual(compile([...joints], []));
});
