import { expect, test } from 'vitest';
import { formatTable } from '../../../scripts/content-report/format-table';

test('a table lines up: words to the left, numbers to the right', () => {
  expect(
    formatTable([
      ['term', 'words'],
      ['hip', 5],
      ['sore knee', 120],
    ]),
  ).toBe(['term       words', 'hip            5', 'sore knee    120'].join('\n'));
});
