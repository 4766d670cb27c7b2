import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../../scripts/browser/launch';
import type { TestBrowser } from './test-browser';

/** Page object: the options page. */
export class OptionsPage {
  private constructor(readonly page: Page) {}

  static async open(running: TestBrowser): Promise<OptionsPage> {
    return new OptionsPage(await openExtensionPage(running, 'options.html'));
  }

  /** Sets one of the checkboxes, by a click if that is needed. */
  async setChecked(name: 'painter' | 'every-mention', isWanted: boolean): Promise<void> {
    await this.page.evaluate(
      (input, wanted) => {
        const box = document.querySelector<HTMLInputElement>(`input[name="${input}"]`);
        if (!box) throw new Error(`the options page has no "${input}"`);
        if (box.checked !== wanted) box.click();
      },
      name,
      isWanted,
    );
  }

  /** What is in the list of a section, row by row, such as "flare on clinic.test". */
  rowsOf(title: string): Promise<string[]> {
    return this.page.evaluate((wanted) => {
      const section = [...document.querySelectorAll('section')].find(
        (one) => one.querySelector('h2')?.textContent === wanted,
      );
      return [...(section?.querySelectorAll('li > span') ?? [])].map((row) => row.textContent ?? '');
    }, title);
  }

  /** Presses the button with this accessible name. */
  async press(name: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.ariaLabel === wanted);
      if (!button) throw new Error(`the options page has no button "${wanted}"`);
      button.click();
    }, name);
  }
}
