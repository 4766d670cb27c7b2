import path from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { type BrowserName, getBrowserPath } from './find-browser';

const root = path.resolve(import.meta.dirname, '../..');
const geckoId = 'termlight@termlight.example';
const geckoUuid = '5c1b7a52-6c1e-4f0a-9f5e-2f6f4d3c9a10';

/** Where `npm run build` and `npm run build:firefox` put the extension. */
export const builtExtension: Record<BrowserName, string> = {
  chromium: path.join(root, '.output/chrome-mv3'),
  firefox: path.join(root, '.output/firefox-mv3'),
};

export interface LaunchRequest {
  browser: BrowserName;
  /** False shows a window. */
  isHeadless: boolean;
  /** Keeps settings from one launch to the next. A new empty one is used without it. */
  profileDir?: string;
  /** Host names that lead to this machine; nothing else is ever looked up. */
  localHosts?: readonly string[];
  /** False launches a browser without the extension, to compare with. */
  hasExtension?: boolean;
}

/** A running browser with the extension in it. */
export interface ExtensionBrowser {
  name: BrowserName;
  browser: Browser;
  /** Address of one of the extension's own pages. */
  extensionUrl(page: string): string;
  close(): Promise<void>;
}

/** Starts a browser, kept from the network, with the built extension loaded. */
export async function launchBrowser(request: LaunchRequest): Promise<ExtensionBrowser> {
  return request.browser === 'chromium' ? launchChromium(request) : launchFirefox(request);
}

async function launchChromium(request: LaunchRequest): Promise<ExtensionBrowser> {
  const { isHeadless, localHosts = [], hasExtension = true } = request;
  const rules = [...localHosts.map((host) => `MAP ${host} 127.0.0.1`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];
  const browser = await puppeteer.launch({
    ...sharedOptions(request),
    browser: 'chrome',
    headless: isHeadless,
    // Loading an unpacked extension is only allowed over a pipe.
    pipe: true,
    enableExtensions: hasExtension ? [builtExtension.chromium] : true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--host-resolver-rules=${rules.join(', ')}`,
    ],
  });
  const worker = hasExtension
    ? await browser.waitForTarget(
        (target) => target.type() === 'service_worker' && target.url().endsWith('background.js'),
      )
    : null;
  const origin = worker
    ? new URL(worker.url()).origin.replace('null', '') || worker.url().replace(/\/background\.js$/, '')
    : '';
  return {
    name: 'chromium',
    browser,
    extensionUrl: (page) => `${origin}/${page}`,
    close: () => browser.close(),
  };
}

async function launchFirefox(request: LaunchRequest): Promise<ExtensionBrowser> {
  const { isHeadless, localHosts = [], hasExtension = true } = request;
  const browser = await puppeteer.launch({
    ...sharedOptions(request),
    browser: 'firefox',
    headless: isHeadless,
    // Without it, Firefox refuses to show the extension's own pages to a driver.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoUuid }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.dns.localDomains': localHosts.join(','),
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  });
  if (hasExtension) await browser.installExtension(builtExtension.firefox);
  return {
    name: 'firefox',
    browser,
    extensionUrl: (page) => `moz-extension://${geckoUuid}/${page}`,
    close: () => browser.close(),
  };
}

function sharedOptions({ browser, profileDir }: LaunchRequest): LaunchOptions {
  return {
    executablePath: getBrowserPath(browser),
    ...(profileDir ? { userDataDir: profileDir } : {}),
    defaultViewport: { width: 1100, height: 800 },
  };
}

/** Opens a web page in a new tab and waits until it has loaded. */
export async function openPage({ browser }: ExtensionBrowser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** Opens one of the extension's own pages in a new tab and waits until it shows something. */
export async function openExtensionPage(running: ExtensionBrowser, file: string): Promise<Page> {
  const page = await running.browser.newPage();
  const loading = page.goto(running.extensionUrl(file));
  // Firefox shows the page but never says so: https://github.com/mozilla/firefox-devtools-mcp/pull/87
  if (running.name === 'firefox') loading.catch(() => null);
  else await loading;
  await page.waitForSelector('#app > *');
  return page;
}
