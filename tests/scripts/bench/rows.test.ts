import { expect, test } from 'vitest';
import { formatNumber, formatRows } from '../../../scripts/bench/format-rows';
import { makeRow, median } from '../../../scripts/bench/rows';

test.each([
  { values: [3], expected: 3 },
  { values: [9, 1, 5], expected: 5 },
  { values: [10, 2], expected: 6 },
  { values: [1, 100, 2, 3], expected: 2.5 },
])('the median of $values is $expected', ({ values, expected }) => {
  expect(median(values)).toBe(expected);
});

test('there is no median of nothing', () => {
  expect(() => median([])).toThrow('at least one value');
});

const row = { measure: 'scan', what: 'warm', painter: null, unit: '×' } as const;

test.each([
  { target: { atMost: 4 }, values: [4], isMet: true },
  { target: { atMost: 4 }, values: [4.1], isMet: false },
  { target: { atLeast: 5 }, values: [1, 5, 9], isMet: true },
  { target: { atLeast: 5 }, values: [4.9], isMet: false },
  { target: { from: 0.8, to: 1.2 }, values: [1.2], isMet: true },
  { target: { from: 0.8, to: 1.2 }, values: [0.7], isMet: false },
  { target: null, values: [7], isMet: null },
])('median of $values against $target: $isMet', ({ target, values, isMet }) => {
  expect(makeRow({ ...row, target }, values).isMet).toBe(isMet);
});

test('a row tells the lowest and highest run, if there were several', () => {
  expect(makeRow({ ...row, target: null }, [3, 1, 2]).spread).toEqual([1, 3]);
  expect(makeRow({ ...row, target: null }, [3]).spread).toBeNull();
});

test('the table shows what is reached and what is not', () => {
  const rows = [
    makeRow({ ...row, target: { atMost: 4 } }, [3, 2]),
    makeRow({ ...row, painter: 'elements', target: { from: 1, to: 2 }, details: 'slow' }, [1234.5]),
  ];
  expect(
    formatRows(rows)
      .split('\n')
      .map((line) => line.split(/\s{2,}/)),
  ).toEqual([
    ['', 'measure', 'what', 'painter', 'value', 'target', 'runs', 'details'],
    ['✓', 'scan', 'warm', '2.5 ×', '≤ 4 ×', '2 to 3'],
    ['✗', 'scan', 'warm', 'elements', '1235 ×', '1 to 2 ×', 'slow'],
  ]);
});

test.each([
  { value: 0.01234, expected: '0.0123' },
  { value: 12.34, expected: '12.3' },
  { value: 98765.4, expected: '98765' },
])('$value is written as $expected', ({ value, expected }) => {
  expect(formatNumber(value)).toBe(expected);
});
