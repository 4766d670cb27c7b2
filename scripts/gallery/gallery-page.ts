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

/**
 * What is to be in the picture: a card or a popup with some of the page around it, or all of a page. For a page the window
 * is made as high as it is, so that what sticks to the edge of the window is at its place in the page.
 */
export async function makeRoom(page: Page): Promise<ScreenshotClip> {
  const { isPage, width, height } = await page.evaluate(() => {
    const around = 8;
    const root = document.documentElement;
    if (root.dataset.frame === 'page') return { isPage: true, width: root.clientWidth, height: root.scrollHeight };
    const surface = document.querySelector('[data-surface]')?.getBoundingClientRect();
    if (!surface) throw new Error('the gallery shows nothing');
    return { isPage: false, width: surface.right + around, height: surface.bottom + window.scrollY + around };
  });
  const viewport = page.viewport();
  if (isPage && viewport) await page.setViewport({ ...viewport, height });
  return { x: 0, y: 0, width, height };
}
