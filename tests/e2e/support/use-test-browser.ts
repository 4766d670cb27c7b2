import { afterAll, beforeAll, expect } from 'vitest';
import { startTestBrowser, type TestBrowser, type TestBrowserOptions } from './test-browser';

/**
 * Starts a browser for all tests of a file and ends it after them; the file fails when anything beyond the fixture
 * pages was asked for meanwhile. Use what it gives only inside tests.
 */
export function useTestBrowser(options: TestBrowserOptions = {}): () => TestBrowser {
  let running: TestBrowser | undefined;
  beforeAll(async () => {
    running = await startTestBrowser(options);
  });
  afterAll(async () => {
    const foreignHosts = running?.foreignHosts();
    await running?.close();
    expect(foreignHosts, 'hosts that were asked for beyond the visited pages').toEqual([]);
  });
  return () => {
    if (!running) throw new Error('the browser has not been started');
    return running;
  };
}
