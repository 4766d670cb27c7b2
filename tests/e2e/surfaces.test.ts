import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildGallery, readMessages } from '../../scripts/gallery/build-gallery';
import { findStates, showState, speak } from '../../scripts/gallery/gallery-page';
import type { GalleryState } from '../../scripts/gallery/in-page/surface';
import { getMode, takeMode } from '../../scripts/gallery/modes';
import { findViolations } from './support/axe';
import { LiveSettings } from './support/live-settings';
import { useTestBrowser } from './support/use-test-browser';

const getRunning = useTestBrowser({ makePages: buildGallery });
// What the media are can be emulated in Chromium only.
const isChromium = process.env.TEST_BROWSER === 'chromium';
const host = 'gallery.test';

let states: GalleryState[];
beforeAll(async () => {
  const settings = await LiveSettings.open(getRunning());
  await settings.set({ disabledSites: [host] });
  const page = await openGallery('en');
  states = await findStates(page);
  await page.close();
});

async function openGallery(locale: string): Promise<Page> {
  const running = getRunning();
  const page = await running.browser.newPage();
  await speak(page, await readMessages(locale));
  await page.goto(urlOf(), { waitUntil: 'load' });
  return page;
}

const urlOf = (): string => getRunning().urlOf('gallery.html', host);

// A view is shown without the page around it that has landmarks and headings.
const off = { enabled: false };
const viewRules = { rules: { region: off, 'page-has-heading-one': off, 'landmark-one-main': off } };
/** In another look of the same words only the rules that hang on colours can find something else. */
const colourRules = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** Elements whose words do not fit into them, and the page if it must be scrolled sideways. */
function findOverflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth + 1) found.push(`the page is ${page.scrollWidth} px wide`);
    const roots: ParentNode[] = [
      document,
      ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ];
    for (const element of roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])) {
      const { overflowX, textOverflow } = getComputedStyle(element);
      // What is a pixel wide is there for those who listen.
      const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
      if (isCut && overflowX !== 'visible' && textOverflow !== 'ellipsis') found.push(element.outerHTML.slice(0, 120));
    }
    return found;
  });
}

/**
 * In which looks axe is asked. What the language changes is words, for which one look is enough; what axe sees is the same
 * in both browsers, and the extension's own pages are shown to it in Firefox by their own tests.
 */
const axeModes = (locale: string): string[] => {
  if (!isChromium) return [];
  return locale === 'en' ? ['light', 'dark', 'forced colors', 'forced colors dark', 'more contrast'] : ['light'];
};

describe.each(['en', 'es'])('in %s', (locale) => {
  test('in a window, axe finds nothing on any surface in any state, and all words fit', async () => {
    const page = await openGallery(locale);
    const wrong: string[] = [];
    await page.setViewport({ width: 1000, height: 760 });
    for (const one of states) {
      await showState(page, urlOf(), one);
      const overflows = await findOverflows(page);
      wrong.push(...overflows.map((overflow) => `${one.surface}, ${one.state}: ${overflow}`));
      for (const name of axeModes(locale)) {
        if (isChromium) await takeMode(page, getMode(name));
        const violations = await findViolations(page, name === 'light' ? viewRules : colourRules);
        wrong.push(...violations.map((violation) => `${one.surface}, ${one.state}, ${name}: ${violation}`));
      }
    }
    expect(states.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
    await page.close();
  }, 600_000);

  test('all words fit at 320 px and at 400 %', async () => {
    const page = await openGallery(locale);
    const wrong: string[] = [];
    for (const one of states) {
      await page.setViewport({ width: 320, height: 640 });
      await showState(page, urlOf(), one);
      for (const height of [640, 256]) {
        await page.setViewport({ width: 320, height });
        const overflows = await findOverflows(page);
        wrong.push(...overflows.map((what) => `${one.surface}, ${one.state}, ${height} px high: ${what}`));
      }
    }
    expect(wrong).toEqual([]);
    await page.close();
  }, 600_000);
});
