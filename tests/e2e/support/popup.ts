import type { Page } from 'puppeteer-core';
import { goToExtensionPage } from '../../../scripts/browser/launch';
import type { TestBrowser } from './test-browser';

const siteSwitch = 'Explain terms on';

/** Page object: the toolbar popup, opened over a page. */
export class PopupPage {
  private constructor(readonly page: Page) {}

  /**
   * Opens the popup's document in a tab while `over` is the active tab, which is how it finds out what it is open
   * over. No driver can press the toolbar button itself in both browsers.
   */
  static async openOver(running: TestBrowser, over: Page): Promise<PopupPage> {
    const page = await running.browser.newPage();
    await over.bringToFront();
    await goToExtensionPage(running, page, 'popup.html');
    return new PopupPage(page);
  }

  /** What stands in the popup, as somebody reads it. */
  text(): Promise<string> {
    return this.page.evaluate(() => document.querySelector('.popup')?.textContent ?? '');
  }

  /** Tells whether a switch is on; null when the popup does not have it. */
  isSwitchedOn(name = siteSwitch): Promise<boolean | null> {
    return this.page.evaluate((wanted) => {
      const switches = [...document.querySelectorAll<HTMLInputElement>('[role="switch"]')];
      return switches.find((one) => one.closest('label')?.textContent?.startsWith(wanted))?.checked ?? null;
    }, name);
  }

  /** Presses a switch as a click does. */
  async pressSwitch(name = siteSwitch): Promise<void> {
    await this.page.evaluate((wanted) => {
      const switches = [...document.querySelectorAll<HTMLInputElement>('[role="switch"]')];
      switches.find((one) => one.closest('label')?.textContent?.startsWith(wanted))?.click();
    }, name);
  }

  async search(query: string): Promise<void> {
    await this.page.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (!input) throw new Error('the popup has no search field');
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, query);
  }

  /** The terms in the glossary list, in order. */
  glossaryTerms(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('.glossary-search .term-list button')].map((button) => button.textContent ?? ''),
    );
  }

  /** The terms of the page with their counts, such as "fibromyalgia 2". */
  pageTerms(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('.page-terms .term-list button')].map((button) =>
        [...button.children].map((part) => part.textContent).join(' '),
      ),
    );
  }

  async openTerm(label: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.term-list button')];
      const button = buttons.find((one) => one.firstElementChild?.textContent === wanted);
      if (!button) throw new Error(`the popup has no term "${wanted}"`);
      button.click();
    }, label);
  }
}
