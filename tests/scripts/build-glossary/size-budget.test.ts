import { expect, test } from 'vitest';
import { findOverBudget, formatSize, measureSize } from '../../../scripts/build-glossary/size-budget';

test('a size is told raw and gzipped, with its budget', () => {
  const size = measureSize('match-names', 'x'.repeat(5000));
  expect(size.rawBytes).toBe(5000);
  expect(size.gzipBytes).toBeLessThan(100);
  expect(formatSize({ ...size, gzipBytes: 40 })).toBe('match-names 5.0 kB, gzip 0.0 kB of 10.0 kB');
});

test('bytes count, not characters', () => {
  expect(measureSize('entries', 'é').rawBytes).toBe(2);
});

test('only what is over its budget is named', () => {
  const sizes = [
    { name: 'match-names', rawBytes: 0, gzipBytes: 10_001 },
    { name: 'entries', rawBytes: 0, gzipBytes: 1 },
    { name: 'without-budget', rawBytes: 0, gzipBytes: 9e9 },
  ];
  expect(findOverBudget(sizes)).toEqual([
    'match-names: expected at most 10000 bytes gzipped, found 10001; see scripts/build-glossary/size-budget.ts',
  ]);
  expect(findOverBudget([{ name: 'match-names', rawBytes: 0, gzipBytes: 10_000 }])).toEqual([]);
});
