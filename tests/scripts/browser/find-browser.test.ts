import { afterEach, expect, test, vi } from 'vitest';
import { getBrowserPath } from '../../../scripts/browser/find-browser';

afterEach(() => vi.unstubAllEnvs());

test('a path that is set is used', () => {
  vi.stubEnv('FIREFOX_PATH', process.execPath);
  expect(getBrowserPath('firefox')).toBe(process.execPath);
});

test('a path that is set and wrong is named, and nothing else is tried', () => {
  vi.stubEnv('CHROMIUM_PATH', '/no/such/chromium');
  expect(() => getBrowserPath('chromium')).toThrow('CHROMIUM_PATH is set to /no/such/chromium, which cannot be run');
});
