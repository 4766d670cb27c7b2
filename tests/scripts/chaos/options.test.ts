import { expect, test } from 'vitest';
import { parseChaosOptions } from '../../../scripts/chaos/options';
import { UsageError } from '../../../scripts/usage-error';
import { readChaosRequest } from '../../e2e/support/chaos-request';

test('without a word, everything runs at length from a new seed', () => {
  const { browsers, env } = parseChaosOptions([], 17);
  expect(browsers).toEqual(['chromium', 'firefox']);
  expect(env).toEqual({ CHAOS_SEED: '17', CHAOS_UPDATES: '10000' });
});

test.each([
  { args: ['--seed', '5', '--updates', '20'], env: { seed: 5, updates: 20 } },
  { args: ['--framework', 'lit'], env: { frameworks: ['lit'] } },
  { args: ['--framework', 'hydrated'], env: { frameworks: ['hydrated'] } },
  { args: ['--painter', 'elements'], env: { painters: ['elements'] } },
])('the test understands $args', ({ args, env }) => {
  expect(readChaosRequest(parseChaosOptions(args, 17).env)).toMatchObject(env);
});

test.each([
  { args: ['--seed=-1'], message: '--seed: expected a whole number from 0 up, found "-1"' },
  { args: ['--seed=x'], message: '--seed: expected a whole number from 0 up, found "x"' },
  { args: ['--updates', '0'], message: '--updates: expected a whole number from 1 up, found "0"' },
  {
    args: ['--framework', 'angular'],
    message: '--framework: expected react, hydrated, preact, vue, svelte, lit; found',
  },
  { args: ['--painter', 'x'], message: '--painter: expected highlights, elements; found "x"' },
  { args: ['--browser', 'safari'], message: '--browser: expected chromium, firefox; found "safari"' },
  { args: ['--what'], message: "Unknown option '--what'" },
  { args: ['fast'], message: "Unexpected argument 'fast'" },
])('refused: $args', ({ args, message }) => {
  expect(() => parseChaosOptions(args, 17)).toThrow(UsageError);
  expect(() => parseChaosOptions(args, 17)).toThrow(message);
});
