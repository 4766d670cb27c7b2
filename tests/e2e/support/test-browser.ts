import path from 'node:path';
import type { BrowserName } from '../../../scripts/browser/find-browser';
import { type ExtensionBrowser, launchBrowser } from '../../../scripts/browser/launch';
import { serveFolder } from '../../../scripts/browser/serve';
import { storeSettings } from '../../../scripts/browser/stored-settings';
import { startRecordingProxy } from './recording-proxy';

/** A browser with the built extension, in front of the fixture pages, cut off from everything else. */
export interface TestBrowser extends ExtensionBrowser {
  /** Address of a page in the folder that is served, under any `.test` host. */
  urlOf(file: string, host?: string): string;
  /** What any page, the extension or the browser has asked for beyond the fixture pages. */
  foreignHosts(): string[];
}

const fixtures = path.resolve(import.meta.dirname, '../../fixtures/pages');

export interface TestBrowserOptions {
  /** Keeps settings from one start to the next. */
  profileDir?: string;
  /**
   * What of a page is marked. `every`: each mention, which most tests want of fixture pages that are shorter than the
   * calm selection is made for. `calm`: as for a reader who has changed nothing.
   */
  selection?: 'every' | 'calm';
  /** Leaves the page open that opens after installing. */
  keepsWelcome?: boolean;
  /** Makes the pages that are served and gives their folder; tests/fixtures/pages without it. */
  makePages?: () => Promise<string>;
}

/** Starts the browser that this run of the tests is for. */
export async function startTestBrowser({
  selection = 'every',
  makePages = async () => fixtures,
  ...profile
}: TestBrowserOptions = {}): Promise<TestBrowser> {
  const server = await serveFolder(await makePages());
  const proxy = await startRecordingProxy(server.port);
  const browser = process.env.TEST_BROWSER as BrowserName;
  const running = await launchBrowser({
    browser,
    isHeadless: true,
    network: 'loopback',
    proxyPort: proxy.port,
    ...profile,
  });
  if (selection === 'every') await storeSettings(running, { density: 'every' });
  return {
    ...running,
    urlOf: (file, host = 'clinic.test') => `http://${host}/${file}`,
    foreignHosts: proxy.foreignHosts,
    async close() {
      await running.close();
      proxy.close();
      await server.close();
    },
  };
}
