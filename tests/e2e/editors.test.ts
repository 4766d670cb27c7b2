import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../../scripts/browser/launch';
import { waitUntil } from '../../scripts/browser/wait';
import { buildPages } from '../chaos/build-pages';
import type { EditorName, EditorsPage } from '../chaos/editors';
import { copyPart, pressWithControl } from './support/copied';
import { LiveSettings } from './support/live-settings';
import { useTestBrowser } from './support/use-test-browser';

const getRunning = useTestBrowser({ makePages: () => buildPages('editors') });
const editorNames = ['input', 'textarea', 'editable', 'codemirror', 'tiptap'] as const;
type WithEditors = typeof globalThis & { editors: EditorsPage };

/** What somebody does in an editor, step by step, by real keys. */
const steps: readonly { shows: string; act: (page: Page) => Promise<void>; isPausing?: boolean }[] = [
  { shows: 'typing', act: (page) => page.keyboard.type('Hip pain and fibromyalgia, ') },
  {
    shows: 'paste',
    act: (page) => pressWithControl(page, 'v'),
  },
  { shows: 'composing', act: compose, isPausing: true },
  { shows: 'undo', act: (page) => pressWithControl(page, 'z') },
  {
    shows: 'deleting into a term, a new line and typing on',
    async act(page) {
      for (let n = 0; n < 5; n++) await page.keyboard.press('Backspace');
      await page.keyboard.press('Enter');
      await page.keyboard.type('flare of hip pain');
    },
    isPausing: true,
  },
];

/**
 * Composes a word as an input method does. Only Chromium has a driver for it; Firefox gets the word typed.
 */
async function compose(page: Page): Promise<void> {
  if (getRunning().name === 'firefox') {
    await page.keyboard.type(' pregabalin');
    return;
  }
  const session = await page.createCDPSession();
  for (const text of [' pre', ' pregaba', ' pregabalin']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await session.send('Input.insertText', { text: ' pregabalin' });
  await session.detach();
}

let settings: LiveSettings;
beforeAll(async () => {
  settings = await LiveSettings.open(getRunning());
  await settings.set({ disabledSites: ['unmarked.test'] });
});

/** Does all steps in all editors of a page. Gives what each editor holds after each step. */
async function write(page: Page): Promise<Record<string, string>> {
  const values: Record<string, string> = {};
  await copyPart(page, { from: '#pasted-from', start: 0, to: '#pasted-from', end: 27 });
  for (const name of editorNames) {
    await page.evaluate((one) => (globalThis as WithEditors).editors.focus(one), name);
    for (const { shows, act, isPausing = false } of steps) {
      await act(page);
      if (isPausing) await pauseAsPeopleDo(page);
      values[`${name}, ${shows}`] = await settledValue(page, name);
      const marks = await page.evaluate((one) => (globalThis as WithEditors).editors.countMarks(one), name);
      expect(marks, `marks in ${name} after ${shows}`).toBe(0);
    }
  }
  return values;
}

/** What an editor holds once it has taken in all keys: some look at what the browser has written a moment later. */
function settledValue(page: Page, name: EditorName): Promise<string> {
  let last: string | null = null;
  return waitUntil(async () => {
    const value = await page.evaluate((one) => (globalThis as WithEditors).editors.valueOf(one), name);
    const isSettled = value === last;
    last = value;
    return isSettled && { value };
  }, `${name} has taken in all keys`).then(({ value }) => value);
}

/** Long enough for what has changed to be read: only then could a mark get into an editor. */
function pauseAsPeopleDo(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(), 150))),
  );
}

async function openEditors(host: string): Promise<Page> {
  const page = await openPage(getRunning(), getRunning().urlOf('editors.html', host));
  await waitUntil(() => page.evaluate(() => 'editors' in globalThis), 'the editors have started');
  return page;
}

const countMarks = (page: Page) => page.evaluate(() => (globalThis as WithEditors).editors.countMarks(null));

describe('editors hold what they would hold without marks, and no mark', () => {
  let unmarked: Record<string, string>;
  beforeAll(async () => {
    unmarked = await write(await openEditors('unmarked.test'));
  });

  test('the steps do what they are called', () => {
    for (const name of editorNames) {
      expect(unmarked[`${name}, typing`]).toContain('Hip pain and fibromyalgia,');
      expect(unmarked[`${name}, paste`]).toContain('trigger points and hip pain');
      expect(unmarked[`${name}, composing`]).toContain('pregabalin');
      expect(unmarked[`${name}, undo`]).not.toBe(unmarked[`${name}, composing`]);
      expect(unmarked[`${name}, deleting into a term, a new line and typing on`]).toContain('flare of hip pain');
    }
  });

  test.each(['highlights', 'elements'] as const)('%s', async (painter) => {
    await settings.set({ painter });
    const page = await openEditors('clinic.test');
    await expect.poll(() => countMarks(page)).toBeGreaterThan(0);
    expect(await write(page)).toEqual(unmarked);
    expect(await countMarks(page)).toBeGreaterThan(0);
    expect(await page.evaluate(() => (globalThis as WithEditors).editors.faults())).toEqual([]);
  });
});
