import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../../scripts/browser/launch';
import type { TestBrowser } from './test-browser';

/** Page object: the glossary's pages. */
export class GlossaryPage {
  private constructor(readonly page: Page) {}

  /** Opens an address of the glossary, such as `?term=hip-pain`. */
  static async open(running: TestBrowser, search = ''): Promise<GlossaryPage> {
    const page = await openExtensionPage(running, `glossary.html${search}`);
    await page.bringToFront();
    return new GlossaryPage(page);
  }

  /** The query of the address. */
  address(): Promise<string> {
    return this.page.evaluate(() => location.search);
  }

  /** The first heading; null while a page is on its way. */
  heading(): Promise<string | null> {
    return this.page.evaluate(() => document.querySelector('h1')?.textContent ?? null).catch(() => null);
  }

  /** What was found, in order. */
  results(): Promise<string[]> {
    return this.page.evaluate(() => [...document.querySelectorAll('.results a')].map((link) => link.textContent ?? ''));
  }

  /** What stands in the search field. */
  query(): Promise<string | null> {
    return this.page.evaluate(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? null);
  }

  /** Types into the search field, after what is there. */
  async type(text: string): Promise<void> {
    await this.page.focus('input[type="search"]');
    await this.page.keyboard.type(text);
  }

  /** Presses the first element that a selector finds, as a click does. */
  async press(selector: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      if (!element) throw new Error(`the glossary page has no ${wanted}`);
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }, selector);
  }

  /** Goes back as the browser's button does. */
  async goBack(): Promise<void> {
    await this.page.evaluate(() => history.back());
  }

  /** How many steps there are to go back and forth. */
  countSteps(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }

  /** Tells for each selector whether what it finds first is shown. */
  areShown(...selectors: string[]): Promise<boolean[]> {
    return this.page.evaluate(
      (all) => all.map((one) => (document.querySelector(one)?.getClientRects().length ?? 0) > 0),
      selectors,
    );
  }
}
