import type { Page } from 'puppeteer-core';
import { openPage } from '../../../scripts/browser/launch';
import { waitUntil } from '../../../scripts/browser/wait';
import type { ChaosPage } from '../../chaos/chaos-page';
import type { Framework } from '../../chaos/frameworks';
import type { PageReading, PlacedMark } from '../../chaos/read-page';
import type { ChaosRun } from '../../chaos/run-updates';
import type { TestBrowser } from './test-browser';

type WithChaos = typeof globalThis & { chaos?: ChaosPage };

/** Page object: an app of tests/chaos that changes at random. */
export class OpenChaosPage {
  /** Errors that the browser reports of the page, those of content scripts included where it does. */
  readonly #reported: string[] = [];

  private constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.#reported.push(String(error)));
  }

  /** Opens an app on a host and waits until it is there. */
  static async open(running: TestBrowser, framework: Framework, host: string): Promise<OpenChaosPage> {
    const file = framework === 'hydrated' ? 'hydrated.html' : 'chaos.html';
    const page = await openPage(running, `${running.urlOf(file, host)}?framework=${framework}`);
    await waitUntil(
      () => page.evaluate(() => (globalThis as WithChaos).chaos !== undefined),
      `${framework} has started`,
    );
    return new OpenChaosPage(page);
  }

  /** Makes random updates, waits for `quietMs`, and reads the page at that very moment. */
  run(run: ChaosRun, quietMs: number): Promise<PageReading> {
    return this.page.evaluate(
      (asked, pause) => {
        const { chaos } = globalThis as WithChaos;
        if (!chaos) throw new Error('the app has not started');
        return chaos.run(asked, pause);
      },
      run,
      quietMs,
    );
  }

  read(): Promise<PageReading> {
    return this.run({ seed: 0, updates: 0, isHurried: true }, 0);
  }

  /** The marks once they have stayed as they are for a while, and whether there are to be any. */
  async settledMarks({ areExpected }: { areExpected: boolean }): Promise<PlacedMark[]> {
    let last = '';
    let same = 0;
    return waitUntil(
      async () => {
        const { marks } = await this.read();
        const now = JSON.stringify(marks);
        same = now === last ? same + 1 : 0;
        last = now;
        return same >= 4 && marks.length > 0 === areExpected ? marks : null;
      },
      `the page has ${areExpected ? 'all its' : 'no'} marks`,
    );
  }

  /** All errors and warnings of the page and its framework. */
  async faults(): Promise<string[]> {
    const told = await this.page.evaluate(
      () => (globalThis as WithChaos).chaos?.faults() ?? ['the app has not started'],
    );
    return [...told, ...this.#reported];
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
