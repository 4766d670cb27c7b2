import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const browserTest = {
  include: ['tests/e2e/**/*.test.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // A condition is waited for as long as a busy machine may need; a quick one ends the wait at once.
  expect: { poll: { timeout: 15_000 } },
};

/** Three runners: everything that needs no browser, and the same end-to-end tests in two browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/support/interface-words.ts'],
        },
      },
      { test: { name: 'chromium', ...browserTest, env: { TEST_BROWSER: 'chromium' }, fileParallelism: false } },
      { test: { name: 'firefox', ...browserTest, env: { TEST_BROWSER: 'firefox' }, fileParallelism: false } },
    ],
  },
});
