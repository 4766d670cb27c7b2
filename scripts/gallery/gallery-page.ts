import type { Page, ScreenshotClip } from 'puppeteer-core';
import type { Gallery, GalleryState } from './in-page/surface';

/** Puts the words of a language where a page that is opened next finds the browser's own. */
export async function speak(page: Page, messages: Record<string, string>): Promise<void> {
  await page.evaluateOnNewDocument((words) => {
    // A method: a function with a name of its own would be wrapped in what the page does not have.
    const i18n = {
      getMessage(key: string, values: readonly string[] = []) {
        return (words[key] ?? '').replace(/\$(\d)/g, (_, which) => values[Number(which) - 1] ?? '');
      },
    };
    Object.assign(globalThis, { chrome: { i18n } });
  }, messages);
}

/** All states of the gallery in an open page. */
export function findStates(page: Page): Promise<GalleryState[]> {
  return page.evaluate(() => (globalThis as unknown as { gallery: Gallery }).gallery.states);
}

/** Shows one state, in a page that is loaded anew. */
export async function showState(page: Page, url: string, { surface, state }: GalleryState): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(
    (name, which) => (globalThis as unknown as { gallery: Gallery }).gallery.show(name, which),
    surface,
    state,
  );
}

/** Where a card or a popup stands, with some of the page around it; null for what fills the page. */
export function findSurfaceBox(page: Page): Promise<ScreenshotClip | null> {
  return page.evaluate(() => {
    if (document.documentElement.dataset.frame === 'page') return null;
    const around = 8;
    const surface = document.querySelector('[data-surface]')?.getBoundingClientRect();
    if (!surface) throw new Error('the gallery shows nothing');
    return { x: 0, y: 0, width: surface.right + around, height: surface.bottom + window.scrollY + around };
  });
}
