import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../../scripts/browser/launch';
import type { TestBrowser } from './test-browser';

/** The extension's settings, changed again and again while pages are open. */
export class LiveSettings {
  private constructor(readonly own: Page) {}

  static async open(running: TestBrowser): Promise<LiveSettings> {
    return new LiveSettings(await openExtensionPage(running, 'options.html'));
  }

  /** Stores settings; open pages follow. */
  async set(settings: {
    disabledSites?: string[];
    painter?: 'highlights' | 'elements';
    density?: 'once' | 'calm' | 'every';
    markLook?: { style: string; colour: string };
  }): Promise<void> {
    await this.own.evaluate(async (items) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      await chrome.storage.local.set(items);
    }, settings);
  }
}
