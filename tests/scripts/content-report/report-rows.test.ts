import { expect, test } from 'vitest';
import { reportRows, sumRows } from '../../../scripts/content-report/report-rows';
import { articleWriting, termWriting } from '../check-content/sample-writing';

const hip = termWriting('## In short\n\nThe hip is a joint. [1]\n\n## More\n\nIt can hurt a lot. [1]\n', {
  aliases: '[hip joint]',
  abbreviations: '[{ text: HJ, ambiguous: false }]',
  reviewed: '2026-01-02',
  generalNames: '[hip]',
  differentThings: '[rose hip]',
});
const knee = termWriting('## In short\n\nInvestigations demonstrate abnormalities. [1]\n', {}, 'knee');

test('a row says of a term what a writer wants to know', () => {
  const [row, ...others] = reportRows([hip, articleWriting('Hello. [1]\n')]);
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    ...{ term: 'hip', category: 'anatomy', shortWords: 5, words: 10, sources: 1, hidden: 0, reviewed: '2026-01-02' },
    ...{ aliases: ['hip joint'], surfaceForms: ['hip', 'hips', 'hip joint', 'hip joints'], abbreviations: ['HJ'] },
    ...{ generalForms: ['hip', 'hips'], differentThings: ['rose hip'] },
  });
  expect(row?.grade).toBeCloseTo(0.39 * 5 + 11.8 - 15.59, 5);
});

test('sums and medians', () => {
  const rows = reportRows([hip, knee]);
  const sums = sumRows(rows);
  expect(sums).toMatchObject({
    terms: 2,
    words: 13,
    sources: 2,
    aliases: 1,
    surfaceForms: 6,
    abbreviations: 1,
    oldestReview: '2026-01-02',
  });
  expect(sums.medianGrade).toBeCloseTo(((rows[0]?.grade ?? 0) + (rows[1]?.grade ?? 0)) / 2, 5);
  expect(sums.highestGrade).toBe(rows[1]?.grade);
  expect(sumRows([])).toMatchObject({ terms: 0, medianGrade: 0 });
});
