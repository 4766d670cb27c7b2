import { expect, test } from 'vitest';
import { contrastOf, layOver } from '../../../components/options/contrast';

test.each([
  { shows: 'black on white', one: [0, 0, 0, 1], other: [255, 255, 255, 1], contrast: 21 },
  { shows: 'the same', one: [90, 20, 30, 1], other: [90, 20, 30, 1], contrast: 1 },
  { shows: 'the grey that is just readable', one: [118, 118, 118, 1], other: [255, 255, 255, 1], contrast: 4.54 },
] as const)('$shows: $contrast', ({ one, other, contrast }) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 2);
  expect(contrastOf(other, one)).toBeCloseTo(contrast, 2);
});

test('what covers half lets half of what is below through', () => {
  expect(layOver([255, 0, 0, 0.5], [0, 0, 255, 1])).toEqual([127.5, 0, 127.5, 1]);
});
