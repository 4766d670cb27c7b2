import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page, type Target } from 'puppeteer-core';
import { type BrowserName, getBrowserPath } from './find-browser';
import { waitUntil } from './wait';

const root = path.resolve(import.meta.dirname, '../..');
/** The id of the extension in Firefox, as wxt.config.ts sets it. */
export const geckoId = 'termlight@termlight.example';
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
  /** A folder with the extension in the place of the built one; Chromium only. */
  extensionDir?: string;
  /** Keeps settings from one launch to the next. A new empty one is used without it. */
  profileDir?: string;
  /** `open`: as anybody's browser. `loopback`: nothing but this machine is reached, whatever a page asks for. */
  network: 'open' | 'loopback';
  /** Leaves the page open that opens after installing. */
  keepsWelcome?: boolean;
  /** Port on this machine of a proxy that all requests of the browser go through. */
  proxyPort?: number;
}

/** A running browser with the extension in it. */
export interface ExtensionBrowser {
  name: BrowserName;
  browser: Browser;
  /** Address of one of the extension's own pages. */
  extensionUrl(page: string): string;
  close(): Promise<void>;
}

/** Starts a browser with the built extension loaded. The page that opens after installing is closed. */
export async function launchBrowser(request: LaunchRequest): Promise<ExtensionBrowser> {
  const { profileDir } = request;
  const isUsedProfile = profileDir !== undefined && existsSync(profileDir) && readdirSync(profileDir).length > 0;
  const running = await (request.browser === 'chromium' ? launchChromium(request) : launchFirefox(request));
  if (!request.keepsWelcome && !isUsedProfile) await closeWelcome(running);
  return running;
}

/** The tabs that show one of the extension's own pages. */
export async function findExtensionPages({ browser, extensionUrl }: ExtensionBrowser, file: string): Promise<Page[]> {
  const pages = await browser.pages();
  // Firefox tells its driver another address; while a tab changes its process, no question to it is answered.
  const addresses = await Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => '')));
  return pages.filter((_, n) => addresses[n] === extensionUrl(file));
}

/** It opens a moment after the extension and would take the place of the page that is meant to be seen. */
async function closeWelcome(running: ExtensionBrowser): Promise<void> {
  const find = async () => (await findExtensionPages(running, 'glossary.html?welcome'))[0];
  const welcome = await waitUntil(find, 'the page after installing has opened');
  await welcome.close();
}

/** Starts a Chromium without the extension that reaches nothing but this machine; `flags` are added to its own. */
export function launchBareChromium(flags: readonly string[] = []): Promise<Browser> {
  const request = { browser: 'chromium', isHeadless: true, network: 'loopback' } as const;
  return puppeteer.launch({
    ...sharedOptions(request),
    browser: 'chrome',
    headless: true,
    args: [...chromiumFlags(request), ...flags],
    // What is asked of a page may take minutes.
    protocolTimeout: 600_000,
  });
}

async function launchChromium(request: LaunchRequest): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    ...sharedOptions(request),
    browser: 'chrome',
    headless: request.isHeadless,
    // Loading an unpacked extension is only allowed over a pipe.
    pipe: true,
    enableExtensions: [request.extensionDir ?? builtExtension.chromium],
    args: chromiumFlags(request),
  });
  const isWorker = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().endsWith('/background.js');
  const worker = await browser.waitForTarget(isWorker);
  const origin = worker.url().replace(/\/background\.js$/, '');
  return {
    name: 'chromium',
    browser,
    extensionUrl: (page) => `${origin}/${page}`,
    close: () => browser.close(),
  };
}

function chromiumFlags({ network, proxyPort }: LaunchRequest): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    ...(network === 'loopback' ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] : []),
    ...(proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'] : []),
  ];
}

async function launchFirefox(request: LaunchRequest): Promise<ExtensionBrowser> {
  const { isHeadless, network, proxyPort } = request;
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
      ...(network === 'loopback' ? proxyPreferences(proxyPort ?? closedPort) : {}),
      // Without a proxy of the caller's, the pages on this machine are reached directly.
      ...(proxyPort ? {} : { 'network.proxy.no_proxies_on': '127.0.0.1' }),
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  });
  await browser.installExtension(builtExtension.firefox);
  return {
    name: 'firefox',
    browser,
    extensionUrl: (page) => `moz-extension://${geckoUuid}/${page}`,
    close: () => browser.close(),
  };
}

/** The discard port, on which nothing answers: what is sent there fails at once. */
const closedPort = 9;

function proxyPreferences(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
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
  await goToExtensionPage(running, page, file);
  return page;
}

/** Leads a tab to one of the extension's own pages and waits until it shows something. */
export async function goToExtensionPage(running: ExtensionBrowser, page: Page, file: string): Promise<void> {
  // Firefox shows the page but never says so: https://github.com/mozilla/firefox-devtools-mcp/pull/87
  page.goto(running.extensionUrl(file)).catch(() => null);
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    // While the tab changes to the extension's process, every question to it fails.
    const isShown = await page.evaluate(() => document.querySelector('#app > *') !== null).catch(() => false);
    if (isShown) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${file} of the extension did not open`);
}
