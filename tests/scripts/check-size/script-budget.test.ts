import { expect, test } from 'vitest';
import { judgeSize, measureScript } from '../../../scripts/check-size/script-budget';

const budget = { rawBytes: 2000, gzipBytes: 1000 };

test('bytes count, not characters, and packing makes what repeats small', () => {
  expect(measureScript('é').rawBytes).toBe(2);
  const { rawBytes, gzipBytes } = measureScript('x'.repeat(5000));
  expect(rawBytes).toBe(5000);
  expect(gzipBytes).toBeLessThan(100);
});

test('a script may weigh as much as its budget', () => {
  expect(judgeSize('content.js', budget, budget)).toEqual({
    isOver: false,
    line: 'content.js: 2.0 kB, gzip 1.0 kB of 2.0 kB, gzip 1.0 kB',
  });
});

test.each([
  { shows: 'raw', size: { rawBytes: 2100, gzipBytes: 10 }, found: '2.1 kB, gzip 0.0 kB' },
  { shows: 'packed', size: { rawBytes: 1500, gzipBytes: 1100 }, found: '1.5 kB, gzip 1.1 kB' },
])('too large $shows, it is named with its size and budget', ({ size, found }) => {
  expect(judgeSize('content.js', size, budget)).toEqual({
    isOver: true,
    line: `content.js: expected at most 2.0 kB, gzip 1.0 kB, found ${found}; see scripts/check-size/script-budget.ts`,
  });
});
