import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { buildExtension } from '../browser/build-extension';
import { type ExtensionBrowser, launchBareChromium, launchBrowser, openExtensionPage } from '../browser/launch';
import { serveFolder } from '../browser/serve';
import { bundleForPage } from './bundle';
import type { BenchBrowser } from './extension-page';
import { copyWithLargeGlossary } from './large-glossary';

/** What all measures share: browsers, pages and scripts, each made when it is first asked for. */
export interface Workbench {
  /** How often each measure is to repeat what it times. */
  runs: number;
  /** Puts a page on the loopback server and gives its address. */
  addPage(name: string, html: string): Promise<string>;
  /** A script of `in-page/`, as text. */
  getScript(file: string): Promise<string>;
  /** A Chromium without the extension. */
  getBareBrowser(): Promise<Browser>;
  /** A Chromium with the extension as it is built for the stores. */
  getExtensionBrowser(): Promise<BenchBrowser>;
  /** A Chromium with the built extension in which a glossary of so many terms stands in the place of the real one. */
  getLargeGlossaryBrowser(termCount: number): Promise<ExtensionBrowser>;
  /** Builds the extension, once. */
  build(): Promise<void>;
  close(): Promise<void>;
}

/** Creates an empty workbench. Close it, whatever happens. */
export async function createWorkbench(runs: number): Promise<Workbench> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const server = await serveFolder(folder);
  const scripts = new Map<string, Promise<string>>();
  const build = once(() => buildExtension('chromium'));
  const bare = once(() => launchBareChromium(['--js-flags=--expose-gc']));
  const extended = once(async () => {
    await build.get();
    const running = await launchBrowser({ browser: 'chromium', isHeadless: true, network: 'loopback' });
    return { running, browser: running.browser, own: await openExtensionPage(running, 'options.html') };
  });
  const large: ExtensionBrowser[] = [];
  return {
    runs,
    async addPage(name, html) {
      await writeFile(path.join(folder, `${name}.html`), html);
      return server.urlOf(`${name}.html`);
    },
    getScript(file) {
      const script = scripts.get(file) ?? bundleForPage(file);
      scripts.set(file, script);
      return script;
    },
    getBareBrowser: bare.get,
    getExtensionBrowser: extended.get,
    async getLargeGlossaryBrowser(termCount) {
      await build.get();
      const extensionDir = await copyWithLargeGlossary(path.join(folder, `extension-${termCount}`), termCount);
      const running = await launchBrowser({ browser: 'chromium', isHeadless: true, network: 'loopback', extensionDir });
      large.push(running);
      return running;
    },
    build: build.get,
    async close() {
      await (await bare.made())?.close();
      await (await extended.made())?.browser.close();
      for (const running of large) await running.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

interface Once<Value> {
  get(): Promise<Value>;
  /** What was made, or undefined when nothing was or it failed. */
  made(): Promise<Value | undefined>;
}

function once<Value>(make: () => Promise<Value>): Once<Value> {
  let made: Promise<Value> | undefined;
  return {
    get() {
      made ??= make();
      return made;
    },
    made: async () => made?.catch(() => undefined),
  };
}
