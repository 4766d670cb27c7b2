import { beforeEach, expect, test } from 'vitest';
import { findNodes, getBox } from '../../scripts/browser/card-tree';
import { storeSettings } from '../../scripts/browser/stored-settings';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();
beforeEach(() => storeSettings(getRunning(), { painter: 'highlights' }));

async function openIn(width: number, height: number): Promise<VisitedPage> {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  await visited.page.bringToFront();
  await visited.page.setViewport({ width, height });
  await expect.poll(() => visited.markedTexts()).toContain('Fibromyalgia');
  return visited;
}

async function tap(visited: VisitedPage, text: string): Promise<void> {
  const { x, y } = await visited.placeOf(text);
  await visited.page.touchscreen.tap(x, y);
}

/** Names of pressable things in the card that are lower than so many pixels; those within sentences may be. */
async function lowTargets(visited: VisitedPage, leastPx: number): Promise<string[]> {
  const card = await visited.findCard();
  const inText = ['a', 'term-link'];
  const nodes = card ? findNodes(card, ({ name }) => name === 'button' || name === 'summary') : [];
  const low: string[] = [];
  for (const node of nodes) {
    if (inText.includes(node.attributes.class ?? '')) continue;
    const { width, height } = await getBox(node);
    if (height > 0 && (height < leastPx || width < leastPx)) low.push(node.attributes['aria-label'] ?? node.text);
  }
  expect(nodes.length).toBeGreaterThan(4);
  return low;
}

test('a tap opens a sheet at the bottom of the window, in a wide one too', async () => {
  const visited = await openIn(900, 700);
  await tap(visited, 'sensitization');
  await expect.poll(() => visited.cardTitle()).toBe('central sensitization');
  const box = await visited.boxOfCard();
  expect(box?.bottom).toBe(700);
  await expect(visited.getInCard('Keep this card open')).rejects.toThrow('no link or button');
});

test('below 600 px it is a sheet over the whole width, with large targets', async () => {
  const visited = await openIn(360, 740);
  await visited.hover('Fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  const box = await visited.boxOfCard();
  expect([box?.left, box?.right, box?.bottom]).toEqual([0, 360, 740]);
  expect(await lowTargets(visited, 44)).toEqual([]);
});

test('in a wide window targets of the card are at least 24 px high', async () => {
  const visited = await openIn(900, 700);
  await visited.hover('Fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  expect(await lowTargets(visited, 24)).toEqual([]);
});

test('a term in a link keeps its tap, and the sheet of a word beside it leads to it', async () => {
  const visited = await openIn(360, 740);
  await tap(visited, 'Fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  expect(await visited.cardText()).toContain('Also here: trigger points');
  await visited.clickInCard('trigger points');
  await expect.poll(() => visited.cardTitle()).toBe('trigger point');
  await visited.clickInCard('Close');
  await expect.poll(() => visited.cardTitle()).toBeNull();
  await Promise.all([visited.page.waitForNavigation(), tap(visited, 'trigger points')]);
  expect(visited.page.url()).toBe(getRunning().urlOf('other.html'));
});

test('a tap beside the sheet closes it, and so does Escape', async () => {
  const visited = await openIn(360, 740);
  for (const close of [() => visited.page.touchscreen.tap(340, 20), () => visited.page.keyboard.press('Escape')]) {
    await tap(visited, 'Fibromyalgia');
    await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
    await close();
    await expect.poll(() => visited.cardTitle()).toBeNull();
  }
});

test('a swipe down on its head closes the sheet, a short one does not', async () => {
  const visited = await openIn(360, 740);
  await tap(visited, 'Fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  const swipe = async (px: number): Promise<void> => {
    const top = (await visited.boxOfCard())?.top ?? 0;
    await visited.page.touchscreen.touchStart(100, top + 20);
    for (let y = 0; y <= px; y += px / 4) await visited.page.touchscreen.touchMove(100, top + 20 + y);
    await visited.page.touchscreen.touchEnd();
  };
  await swipe(20);
  expect(await visited.cardTitle()).toBe('fibromyalgia');
  await swipe(120);
  await expect.poll(() => visited.cardTitle()).toBeNull();
});

test('the sheet stands at the top when it would cover its word at the bottom', async () => {
  const visited = await openIn(360, 740);
  await visited.page.evaluate(() => document.body.style.setProperty('padding-top', '480px'));
  await tap(visited, 'Fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  const word = await visited.placeOf('Fibromyalgia');
  const box = await visited.boxOfCard();
  expect(box?.top).toBe(0);
  expect(box?.bottom).toBeLessThan(word.y);
});

test('at 400 % zoom in a window of 1280 × 1024 all of the explanation can be reached, without scrolling sideways', async () => {
  const visited = await openIn(320, 256);
  await tap(visited, 'Fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  const box = await visited.boxOfCard();
  expect(box?.left).toBe(0);
  expect(box?.right).toBe(await visited.page.evaluate(() => document.documentElement.clientWidth));
  expect(box?.top).toBeGreaterThanOrEqual(0);
  expect(box?.bottom).toBeLessThanOrEqual(256);
  const card = await visited.findCard();
  const [scroller] = card ? findNodes(card, ({ attributes }) => attributes.class === 'card-scroll') : [];
  const room = await scroller?.ask<{ height: number; over: number }>(
    '(node) => ({ height: node.clientHeight, over: node.scrollWidth - node.clientWidth })',
  );
  expect(room?.height).toBeGreaterThan(100);
  expect(room?.over).toBe(0);
  // The last of its buttons can be pressed.
  await visited.clickInCard('Not this meaning here');
  await expect.poll(() => visited.cardText()).toContain('Undo');
});
