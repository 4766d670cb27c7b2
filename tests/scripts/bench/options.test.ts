import { expect, test } from 'vitest';
import { parseBenchOptions } from '../../../scripts/bench/options';

const names = ['scan', 'heap', 'size'];

test.each([
  { args: [], expected: { only: names, runs: 5, isJson: false }, shows: 'everything five times without words' },
  { args: ['--only', 'heap'], expected: { only: ['heap'] }, shows: 'one measure' },
  { args: ['--only', 'heap,size', '--only', 'scan'], expected: { only: ['heap', 'size', 'scan'] }, shows: 'several' },
  { args: ['--runs', '2', '--json'], expected: { runs: 2, isJson: true }, shows: 'fewer runs and JSON' },
])('$shows', ({ args, expected }) => {
  expect(parseBenchOptions(args, names)).toMatchObject(expected);
});

test.each([
  { args: ['--only', 'heap,speed'], message: '--only: expected names of scan, heap, size; found "speed"' },
  { args: ['--runs', '0'], message: '--runs: expected a number from 1 on, found "0"' },
  { args: ['--runs', 'many'], message: '--runs: expected a number from 1 on, found "many"' },
  { args: ['--fast'], message: "Unknown option '--fast'" },
  { args: ['heap'], message: 'heap' },
])('$args is refused', ({ args, message }) => {
  expect(() => parseBenchOptions(args, names)).toThrow(message);
});
