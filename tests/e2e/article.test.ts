import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { articles } from '../../generated/articles';
import { findFigures } from '../../glossary/compile-article';
import { allInlines, articleText } from '../../glossary/rich-text';
import { openExtensionPage } from '../../scripts/browser/launch';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();
let page: Page;
beforeAll(async () => {
  page = await openExtensionPage(getRunning(), 'glossary.html?article=fibromyalgia-and-hip-pain');
  await page.waitForSelector('.figure svg');
});

const [article] = articles;
if (!article) throw new Error('the glossary was built without an article');

test('every figure is one image with its text alternative', async () => {
  const alternatives = findFigures(article).map(({ alternative }) => alternative);
  expect(alternatives.length).toBeGreaterThanOrEqual(3);
  expect(
    await page.$$eval('.figure svg[role="img"]', (drawings) => drawings.map((one) => one.getAttribute('aria-label'))),
  ).toEqual(alternatives);
});

test('figures follow light and dark, and their words stay readable', async () => {
  const contrasts: number[] = [];
  const papers: string[] = [];
  for (const value of ['light', 'dark']) {
    // What the theme sets; no driver can switch it in every browser.
    const { ink, paper } = await page.$eval(
      '.figure',
      (figure, scheme) => {
        document.documentElement.style.colorScheme = scheme;
        return {
          ink: getComputedStyle(figure.querySelector('text:not(.on-accent)') as Element).fill,
          paper: getComputedStyle(figure).backgroundColor,
        };
      },
      value,
    );
    papers.push(paper);
    contrasts.push(contrastOf(ink, paper));
  }
  expect(papers[0]).not.toBe(papers[1]);
  // WCAG 2.2, 1.4.3: 4.5 for text.
  for (const contrast of contrasts) expect(contrast).toBeGreaterThanOrEqual(4.5);
});

test('figures fit a phone and their words do not shrink away', async () => {
  await page.setViewport({ width: 340, height: 700 });
  const figures = await page.$$eval('.figure', (all) =>
    all.map((figure) => ({
      isWide: figure.scrollWidth > document.documentElement.clientWidth,
      wordHeight: (figure.querySelector('text') as SVGTextElement).getBoundingClientRect().height,
    })),
  );
  for (const { isWide, wordHeight } of figures) {
    expect(isWide).toBe(false);
    expect(wordHeight).toBeGreaterThanOrEqual(12);
  }
  await page.setViewport({ width: 1000, height: 700 });
});

test('all words that the writer linked are marked, also where they are no name elsewhere', async () => {
  const visited = new VisitedPage(getRunning(), page);
  const linked = allInlines(articleText(article)).flatMap((part) =>
    typeof part !== 'string' && part.kind === 'term' ? [part.text] : [],
  );
  expect(linked.length).toBeGreaterThan(50);
  await expect.poll(() => visited.markedTexts()).toEqual(expect.arrayContaining(linked));
});

/** The contrast of two colours as CSS gives them, "rgb(r, g, b)", by WCAG's formula. */
function contrastOf(...colours: [string, string]): number {
  const [dark = 0, light = 0] = colours.map(luminanceOf).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
