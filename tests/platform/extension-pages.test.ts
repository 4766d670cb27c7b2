import { expect, test } from 'vitest';
import { glossaryPath } from '../../platform/extension-pages';

test.each([
  ['a term', { termId: 'hip-bursitis' }, '/glossary.html?term=hip-bursitis'],
  ['a search', { query: 'hip & knee' }, '/glossary.html?q=hip%20%26%20knee'],
  ['a term before a search', { termId: 'pain', query: 'hip' }, '/glossary.html?term=pain'],
  ['the whole list', {}, '/glossary.html'],
  ['the whole list for an empty search', { query: '' }, '/glossary.html'],
])('the full-page glossary has an address for %s', (_, wanted, path) => {
  expect(glossaryPath(wanted)).toBe(path);
});
