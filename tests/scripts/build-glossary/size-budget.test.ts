import { expect, test } from 'vitest';
import { findOverBudget, formatSize, measureSize } from '../../../scripts/build-glossary/size-budget';

test('a size is told raw and gzipped, with its budget', () => {
  const size = measureSize('match-index', 'x'.repeat(5000));
  expect(size.rawBytes).toBe(5000);
  expect(size.gzipBytes).toBeLessThan(100);
  expect(formatSize({ ...size, gzipBytes: 40 })).toBe('match-index 5.0 kB, gzip 0.0 kB of 40.0 kB');
});

test('bytes count, not characters', () => {
  expect(measureSize('entries', 'é').rawBytes).toBe(2);
});

test('only what is over its budget is named', () => {
  const sizes = [
    { name: 'match-index', rawBytes: 0, gzipBytes: 40_001 },
    { name: 'entries', rawBytes: 0, gzipBytes: 1 },
    { name: 'without-budget', rawBytes: 0, gzipBytes: 9e9 },
  ];
  expect(findOverBudget(sizes)).toEqual([
    'match-index: expected at most 40000 bytes gzipped, found 40001; see scripts/build-glossary/size-budget.ts',
  ]);
  expect(findOverBudget([{ name: 'match-index', rawBytes: 0, gzipBytes: 40_000 }])).toEqual([]);
});
