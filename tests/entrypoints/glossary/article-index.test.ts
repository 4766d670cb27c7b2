import { expect, test } from 'vitest';
import { articleIndex } from '../../../entrypoints/glossary/article-index';
import { paragraph, article as sample } from '../../components/sample-entries';

const index = {
  healthWords: ['doctor'],
  terms: [
    { id: 'fibro-fog', names: ['fibro fog'] },
    { id: 'pacing', names: [], generalNames: ['pacing'] },
  ],
};
const fog = (text: string) => ({ kind: 'term', termId: 'fibro-fog', text }) as const;

test('words that the article links are names of their term there, once each, wherever they stand', () => {
  const article = {
    ...sample,
    introduction: paragraph('A ', fog('cloud in the head'), '.'),
    sections: [
      { anchor: 'a', heading: 'A', body: paragraph({ kind: 'strong', children: [fog('haze')] }) },
      { anchor: 'b', heading: 'B', body: [{ kind: 'list' as const, items: [[fog('haze')], [fog('fibro fog')]] }] },
    ],
  };
  expect(articleIndex(index, article)).toEqual({
    healthWords: ['doctor'],
    terms: [
      { id: 'fibro-fog', names: ['fibro fog', 'cloud in the head', 'haze'] },
      { id: 'pacing', names: [], generalNames: ['pacing'] },
    ],
  });
});

test("an abbreviation keeps its letters, and another term's name its term", () => {
  const withLetters = {
    terms: [
      { ...index.terms[0], id: 'fibro-fog', names: ['fibro fog'], abbreviations: [{ text: 'ACT' }] },
      ...index.terms.slice(1),
    ],
  };
  const article = { ...sample, introduction: paragraph(fog('ACT'), fog('Pacing'), fog('haze')) };
  expect(articleIndex(withLetters, article).terms[0]?.names).toEqual(['fibro fog', 'haze']);
});

test('the index itself stays as it is', () => {
  articleIndex(index, { ...sample, introduction: paragraph(fog('haze')) });
  expect(index.terms[0]?.names).toEqual(['fibro fog']);
});

test('an abbreviation that the article links means its term there, and no other one does', () => {
  const senses = { contextWords: ['clouds'], otherSenseWords: ['theatre'] };
  const abbreviations = ['ACT', 'FF'].map((text) => ({ text, senses }));
  const withSenses = { terms: [{ id: 'fibro-fog', names: ['fibro fog'], abbreviations }] };
  const article = { ...sample, introduction: paragraph(fog('ACT')) };
  expect(articleIndex(withSenses, article).terms[0]?.abbreviations).toEqual([{ text: 'ACT' }, { text: 'FF', senses }]);
});
