import type { Page } from 'puppeteer-core';
import { goToExtensionPage } from '../../../scripts/browser/launch';
import { waitUntil } from '../../../scripts/browser/wait';
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
    // The popup asks once it is there which tab is seen.
    await waitUntil(
      () => over.evaluate(() => document.visibilityState === 'visible'),
      'the page under the popup is seen',
    );
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

  /** What the popup tells without being asked. */
  status(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('[role="status"], [role="alert"]')].map(({ textContent }) => textContent ?? ''),
    );
  }

  /** How many things of a role with this accessible name there are for whoever does not see the popup. */
  async count(role: string, name: string): Promise<number> {
    const found = await this.page.$$(`::-p-aria([name="${name}"][role="${role}"])`);
    return found.length;
  }

  /** What has the focus: its role, or else its element, with its name or text. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement: element } = document;
      const label = element?.closest('label')?.textContent;
      const name = element?.getAttribute('aria-label') ?? label ?? element?.textContent;
      return `${element?.getAttribute('role') ?? element?.localName} ${name?.replace(/\s+/g, ' ').trim()}`;
    });
  }

  async search(query: string): Promise<void> {
    await this.page.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('[role="combobox"]');
      if (!input) throw new Error('the popup has no search field');
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, query);
  }

  /** The labels of the terms that the search has found, best first. */
  foundTerms(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('[role="option"]')].map((one) => one.firstElementChild?.textContent ?? ''),
    );
  }

  /** The terms in the list that is shown, in order. */
  listedTerms(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('[role="tabpanel"] li [lang="en"]')].map(({ textContent }) => textContent ?? ''),
    );
  }

  /** The terms of the page with their counts, such as "fibromyalgia 2". */
  pageTerms(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('[role="tabpanel"] li > button:first-child')].map((button) =>
        [...button.children].map((part) => part.textContent).join(' '),
      ),
    );
  }

  /** Presses the button, link, tab or option with this name or text. */
  async press(name: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const isWanted = (one: HTMLElement): boolean =>
        one.getAttribute('aria-label') === wanted || one.textContent?.trim() === wanted;
      const all = [...document.querySelectorAll<HTMLElement>('button, a, [role="option"]')];
      const found = all.find((one) => isWanted(one) && !one.closest('[hidden]'));
      if (!found) throw new Error(`the popup has no "${wanted}"`);
      found.click();
    }, name);
  }
}
