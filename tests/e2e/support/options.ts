import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../../scripts/browser/launch';
import type { TestBrowser } from './test-browser';

/** Page object: the options page. */
export class OptionsPage {
  private constructor(readonly page: Page) {}

  static async open(running: TestBrowser): Promise<OptionsPage> {
    const page = await openExtensionPage(running, 'options.html');
    await page.waitForSelector('.options-section');
    return new OptionsPage(page);
  }

  /** Chooses one out of a group, by the group's name and the value. */
  async choose(group: string, value: string): Promise<void> {
    await this.page.evaluate(
      (name, wanted) => {
        const choice = document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${wanted}"]`);
        if (!choice) throw new Error(`the options page has no "${wanted}" in "${name}"`);
        choice.click();
      },
      group,
      value,
    );
  }

  /** Which one of a group is chosen. */
  chosen(group: string): Promise<string | undefined> {
    return this.page.evaluate(
      (name) => document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value,
      group,
    );
  }

  /** Types a rule for sites and adds it. */
  async addRule(rule: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.focus('#rule');
    await this.page.$eval('#rule', (field) => (field as HTMLInputElement).select());
    await this.page.keyboard.type(rule);
    await this.page.keyboard.press('Enter');
  }

  /** What is said to be wrong with the rule that was typed. */
  ruleError(): Promise<string> {
    return this.page.$eval('#rule-error', (error) => error.textContent ?? '');
  }

  /** What is in the list under a heading, row by row, such as "flare on clinic.test". */
  rowsOf(title: string): Promise<string[]> {
    return this.page.evaluate((wanted) => {
      const heading = [...document.querySelectorAll('h2, h3')].find((one) => one.textContent === wanted);
      const list = heading?.nextElementSibling;
      return [...(list?.querySelectorAll('li > span') ?? [])].map((row) => row.textContent ?? '');
    }, title);
  }

  /** What a section says of the last change. */
  status(section: string): Promise<string> {
    return this.page.$eval(`#${section} [role="status"]`, (status) => status.textContent ?? '');
  }

  /** Presses the button with this accessible name. */
  async press(name: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => (one.ariaLabel ?? one.textContent) === wanted,
      );
      if (!button) throw new Error(`the options page has no button "${wanted}"`);
      button.click();
    }, name);
  }

  /** Presses the button beside what a section says of the last change. */
  async pressInStatus(section: string): Promise<void> {
    await this.page.$eval(`#${section} .options-status button`, (button) => (button as HTMLButtonElement).click());
  }

  /** Has settings imported from a file with this text. */
  async importFile(text: string): Promise<void> {
    const file = path.join(os.tmpdir(), `settings-${process.pid}-${Date.now()}.json`);
    await writeFile(file, text);
    const input = await this.page.$('input[type="file"]');
    await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(file);
    await input?.dispose();
  }

  /** Has the settings exported, and gives the text of the file instead of keeping it among the downloads. */
  exportFile(): Promise<string> {
    return this.page.evaluate(async () => {
      const exported = new Promise<string>((resolve) => {
        const click = HTMLAnchorElement.prototype.click;
        HTMLAnchorElement.prototype.click = function () {
          HTMLAnchorElement.prototype.click = click;
          void fetch(this.href)
            .then((file) => file.text())
            .then(resolve);
        };
      });
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Export settings')?.click();
      return exported;
    });
  }
}
