import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress } from '../../../entrypoints/glossary/read-address';
import { articlePath, categoryPath, glossaryPath, letterPath, welcomePath } from '../../../platform/extension-pages';

const list = { kind: 'list', by: 'letter', group: null, query: '' } as const;

test.each([
  ['nothing', '', list],
  ['a search', '?q=hip', { ...list, query: 'hip' }],
  ['a search that is empty', '?q=', list],
  ['a search that is being typed', '?q=hip%20', { ...list, query: 'hip ' }],
  ['a term', '?term=hip-pain', { kind: 'term', termId: 'hip-pain' }],
  ['a term before a search', '?q=x&term=hip-pain', { kind: 'term', termId: 'hip-pain' }],
  ['a term without a name', '?term=', list],
  ['a term of spaces', '?term=%20', list],
  ['a letter', '?letter=b', { ...list, group: 'B' }],
  ['no letter', '?letter=', list],
  ['all categories', '?category=', { ...list, by: 'category' }],
  ['a category', '?category=self-care', { ...list, by: 'category', group: 'self-care' }],
  ['an article', '?article=hip', { kind: 'article', slug: 'hip' }],
  ['an article without a name', '?article=', { kind: 'article', slug: '' }],
  ['the page after installing', '?welcome', { kind: 'welcome' }],
  ['something unknown', '?colour=red', list],
  ['what is no text', '?term=%E0%A4%A', { kind: 'term', termId: '\uFFFD%A' }],
])('%s', (_, search, address) => {
  expect(readAddress(search)).toEqual(address);
});

test('an address of any length asks for no more than a reader would type', () => {
  expect(readAddress(`?q=${'x'.repeat(10_000)}`)).toEqual({ ...list, query: 'x'.repeat(100) });
  expect(readAddress(`?term=${'x'.repeat(10_000)}`)).toEqual({ kind: 'term', termId: 'x'.repeat(100) });
});

const kinds = ['list', 'term', 'article', 'welcome'];

test('any text is an address that can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(kinds).toContain(readAddress(`?${text}`).kind);
    }),
  );
});

test.each([
  [glossaryPath({ query: 'hip & "knee" ±' }), { ...list, query: 'hip & "knee" ±' }],
  [glossaryPath({ termId: 'hip-pain' }), { kind: 'term', termId: 'hip-pain' }],
  [glossaryPath(), list],
  [letterPath('#'), { ...list, group: '#' }],
  [categoryPath('mind'), { ...list, by: 'category', group: 'mind' }],
  [categoryPath(), { ...list, by: 'category' }],
  [articlePath('hip'), { kind: 'article', slug: 'hip' }],
  [welcomePath, { kind: 'welcome' }],
])('what is written is what is read: %s', (path, address) => {
  expect(readAddress(new URL(path, 'https://a.example').search)).toEqual(address);
});
