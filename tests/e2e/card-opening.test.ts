import { beforeEach, expect, test } from 'vitest';
import { storeSettings } from '../../scripts/browser/stored-settings';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();
beforeEach(() =>
  storeSettings(getRunning(), { painter: 'highlights', cardOpening: { delayMs: 300, heldKey: 'none' } }),
);

async function openClinic(settings: object): Promise<VisitedPage> {
  await storeSettings(getRunning(), settings);
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  await visited.page.bringToFront();
  await expect.poll(() => visited.markedTexts()).toContain('Fibromyalgia');
  return visited;
}

/** How long after the last move of the pointer a card is in the page, by the page's own clock. */
async function openingMs(visited: VisitedPage): Promise<number> {
  await visited.page.evaluate(() => {
    const timing = window as unknown as { movedMs: number; openedMs: number };
    timing.openedMs = 0;
    addEventListener('pointermove', () => {
      timing.movedMs = performance.now();
    });
    new MutationObserver(() => {
      timing.openedMs ||= performance.now();
    }).observe(document.documentElement, { childList: true });
  });
  await visited.hover('Fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  return visited.page.evaluate(() => {
    const { movedMs, openedMs } = window as unknown as { movedMs: number; openedMs: number };
    return openedMs - movedMs;
  });
}

test.each([150, 600])('the card opens after the delay that was chosen: %i ms', async (delayMs) => {
  const visited = await openClinic({ cardOpening: { delayMs, heldKey: 'none' } });
  const tookMs = await openingMs(visited);
  expect(tookMs).toBeGreaterThanOrEqual(delayMs);
  if (delayMs === 150) expect(tookMs).toBeLessThan(600);
});

test('with a held key it opens only while that is held, at once, and the page gets the key', async () => {
  const visited = await openClinic({ cardOpening: { delayMs: 150, heldKey: 'shift' } });
  const { page } = visited;
  await page.evaluate(() => {
    document.addEventListener('keydown', ({ key }) => {
      document.body.dataset.keys = `${document.body.dataset.keys ?? ''}${key} `;
    });
  });
  await visited.hover('Fibromyalgia');
  // Longer than the delay.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(await visited.cardTitle()).toBeNull();
  await page.keyboard.down('Shift');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  expect(await page.evaluate(() => document.body.dataset.keys)).toBe('Shift ');
  await page.keyboard.up('Shift');
  await page.mouse.move(900, 700);
  await page.mouse.move(910, 700);
  await expect.poll(() => visited.cardTitle()).toBeNull();
  await page.keyboard.down('Shift');
  await visited.hover('trigger points');
  await expect.poll(() => visited.cardTitle()).toBe('trigger point');
  await page.keyboard.up('Shift');
});

test('a change of the text size holds for the next card of an open page', async () => {
  const visited = await openClinic({ cardTextSize: 15 });
  await visited.hover('Fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  const before = await visited.boxOfCard();
  await visited.page.keyboard.press('Escape');
  await storeSettings(getRunning(), { cardTextSize: 22 });
  await visited.page.bringToFront();
  await visited.page.mouse.move(900, 700);
  await visited.hover('Fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  const after = await visited.boxOfCard();
  const width = (box: typeof before) => (box ? box.right - box.left : 0);
  expect(width(after) / width(before)).toBeCloseTo(22 / 15, 1);
  await storeSettings(getRunning(), { cardTextSize: 15 });
});

test('on a page that is read from the right the card begins at the right end of its word', async () => {
  const visited = await openClinic({});
  await visited.page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    document.body.style.marginInline = '100px 0';
  });
  const word = await visited.placeOf('hip\u00a0pain');
  await visited.hover('hip\u00a0pain');
  await expect.poll(() => visited.cardTitle()).toBe('hip pain');
  const box = await visited.boxOfCard();
  expect(box?.right).toBeGreaterThan(word.x);
  expect(box?.left).toBeLessThan(word.x - 150);
  const card = await visited.findCard();
  expect(card?.attributes).toMatchObject({ dir: 'ltr', lang: 'en' });
});
