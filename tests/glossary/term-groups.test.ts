import { expect, test } from 'vitest';
import type { Entry } from '../../glossary/entry';
import { groupByCategory, groupByLetter, sortByLabel } from '../../glossary/term-groups';

const entry = (label: string, category = 'symptom'): Entry => ({
  id: label.toLowerCase(),
  label,
  category,
  aliases: [],
  abbreviations: [],
  short: [],
  related: [],
  sources: [],
  reviewed: '2026-11-22',
});
const labels = (entries: readonly Entry[]) => entries.map(({ label }) => label);

test('the order is that of a dictionary, whatever case and accents', () => {
  const mixed = ['éclat', 'SNRI', 'eczema', 'sciatica', 'Edema'].map((label) => entry(label));
  expect(labels(sortByLabel(mixed))).toEqual(['éclat', 'eczema', 'Edema', 'sciatica', 'SNRI']);
});

test('letters come A to Z, with accents under their letter, and what is no letter last', () => {
  const groups = groupByLetter(['yoga', '5-HT', 'Åland', 'acne', '17β'].map((label) => entry(label)));
  expect(groups.map(({ key, entries }) => [key, labels(entries)])).toEqual([
    ['A', ['acne', 'Åland']],
    ['Y', ['yoga']],
    ['#', ['17β', '5-HT']],
  ]);
});

test('categories come in the order asked for, others after them, and none that is empty', () => {
  const groups = groupByCategory(
    [entry('pacing', 'self-care'), entry('x', 'new'), entry('lupus', 'condition'), entry('acne', 'condition')],
    ['condition', 'medicine', 'self-care'],
  );
  expect(groups.map(({ key, entries }) => [key, labels(entries)])).toEqual([
    ['condition', ['acne', 'lupus']],
    ['self-care', ['pacing']],
    ['new', ['x']],
  ]);
});

test('an empty glossary has no groups', () => {
  expect(groupByLetter([])).toEqual([]);
  expect(groupByCategory([], ['condition'])).toEqual([]);
});
