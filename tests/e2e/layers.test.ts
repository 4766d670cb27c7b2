import { expect, test } from 'vitest';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();

/** What tests/fixtures/pages/layers.html offers its tests. */
interface LayersWindow {
  layers: Record<string, () => void>;
  openLayers: () => number;
}

async function openPage(): Promise<VisitedPage> {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('layers.html'));
  await expect.poll(() => visited.markedTexts()).toContain('naproxen');
  return visited;
}

const countLayers = (visited: VisitedPage) =>
  visited.page.evaluate(() => (window as unknown as LayersWindow).openLayers());

/** Tells whether the card is what stands in its middle and just inside its corners. */
const isOnTop = (visited: VisitedPage) =>
  visited.page.evaluate(() => {
    const find = (root: Document | ShadowRoot): Element | null =>
      root.querySelector('explained-term-card') ??
      [...root.querySelectorAll('*')].reduce<Element | null>(
        (found, { shadowRoot }) => found ?? (shadowRoot && find(shadowRoot)),
        null,
      );
    const host = find(document);
    const rect = host?.getBoundingClientRect();
    if (!host || !rect?.height) return false;
    const root = host.getRootNode() as Document | ShadowRoot;
    const middle = root.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
    return middle === host && rect.top >= 0 && rect.bottom <= innerHeight;
  });

const layers = [
  'a modal dialog',
  'a modal dialog in a shadow root',
  'a slot of a modal dialog',
  'a popover',
  'a popover that closes by script',
  'an element that fills the screen',
];

test.each(layers)('a word in %s is explained above it, and the layer stays open', async (layer) => {
  const visited = await openPage();
  if (layer === 'an element that fills the screen') await visited.page.click('#fill');
  await visited.page.evaluate((name) => (window as unknown as LayersWindow).layers[name]?.(), layer);
  await expect.poll(() => countLayers(visited)).toBe(1);
  await visited.hover('fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  await expect.poll(() => isOnTop(visited)).toBe(true);

  await visited.clickInCard('More');
  expect(await countLayers(visited)).toBe(1);
  await visited.clickInCard('Close');
  await expect.poll(() => visited.cardTitle()).toBeNull();
  expect(await countLayers(visited)).toBe(1);

  await visited.click('fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  expect(await countLayers(visited)).toBe(1);
  await visited.page.mouse.move(700, 700);
  await expect.poll(() => visited.cardTitle()).toBeNull();
});

test.each(layers.slice(0, 5))('Escape closes the card and not %s', async (layer) => {
  const visited = await openPage();
  await visited.page.evaluate((name) => (window as unknown as LayersWindow).layers[name]?.(), layer);
  await visited.click('fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  await visited.page.keyboard.press('Escape');
  await expect.poll(() => visited.cardTitle()).toBeNull();
  expect(await countLayers(visited)).toBe(1);
});

test('a card goes with the popover of its word', async () => {
  const visited = await openPage();
  await visited.page.evaluate(() => document.querySelector<HTMLElement>('#auto')?.showPopover());
  await visited.click('fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  await visited.page.evaluate(() => document.querySelector<HTMLElement>('#auto')?.hidePopover());
  await expect.poll(() => visited.cardTitle()).toBeNull();
});

test('a card stays above a popover that is opened after it, and closes for a modal dialog', async () => {
  const visited = await openPage();
  await visited.click('naproxen');
  await expect.poll(() => isOnTop(visited)).toBe(true);
  await visited.page.evaluate(() => {
    const cover = document.querySelector<HTMLElement>('#cover');
    if (cover) cover.style.pointerEvents = 'auto';
    cover?.showPopover();
  });
  await expect.poll(() => isOnTop(visited)).toBe(true);
  expect(await visited.cardTitle()).toBe('naproxen');
  await visited.page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.showModal());
  await expect.poll(() => visited.cardTitle()).toBeNull();
});
