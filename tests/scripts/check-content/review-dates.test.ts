import { expect, test } from 'vitest';
import { findOldReviews, findReviewsToCome } from '../../../scripts/check-content/review-dates';
import { termWriting } from './sample-writing';

const reviewedOn = (date: string) => termWriting('## In short\n\nA joint. [1]\n', { reviewed: date });

test('what was checked within 24 months is fresh', () => {
  expect(findOldReviews(reviewedOn('2024-11-22'), new Date('2026-11-22T09:00Z'))).toEqual([]);
});

test('a day more is too old', () => {
  expect(findOldReviews(reviewedOn('2024-11-21'), new Date('2026-11-22T09:00Z'))).toEqual([
    {
      file: 'terms/hip.md',
      line: 7,
      field: 'reviewed',
      reason: 'expected a check within 24 months, last one 2024-11-21',
    },
  ]);
});

test('nobody has checked anything tomorrow', () => {
  expect(findReviewsToCome(reviewedOn('2026-11-22'), new Date('2026-11-22T09:00Z'))).toEqual([]);
  // By ten o'clock it is tomorrow already on some islands.
  expect(findReviewsToCome(reviewedOn('2026-11-23'), new Date('2026-11-22T10:00Z'))).toEqual([]);
  expect(findReviewsToCome(reviewedOn('2026-11-23'), new Date('2026-11-22T09:00Z'))).toMatchObject([
    { line: 7, field: 'reviewed' },
  ]);
});
