import { beforeEach, expect, test } from 'vitest';
import { getCenter } from '../../scripts/browser/card-tree';
import { storeSettings } from '../../scripts/browser/stored-settings';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();
beforeEach(() => storeSettings(getRunning(), { painter: 'highlights' }));

const pin = 'Keep this card open';
const move = 'Move the card';

async function openPinned(): Promise<VisitedPage> {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  await visited.page.bringToFront();
  await visited.page.evaluate(() => document.body.style.setProperty('min-height', '3000px'));
  await expect.poll(() => visited.markedTexts()).toContain('Fibromyalgia');
  await visited.hover('Fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  await visited.clickInCard(pin);
  await expect.poll(() => visited.getInCard(move).catch(() => null)).not.toBeNull();
  return visited;
}

async function placeOfCard(visited: VisitedPage): Promise<[left: number, top: number]> {
  const box = await visited.boxOfCard();
  if (!box) throw new Error('no card is shown');
  return [Math.round(box.left), Math.round(box.top)];
}

test('a pinned card stays where it is when the pointer leaves, the page scrolls and something else is clicked', async () => {
  const visited = await openPinned();
  const before = await placeOfCard(visited);
  await visited.page.mouse.move(900, 700);
  await visited.page.mouse.click(900, 700);
  await visited.page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
  // Longer than the card would take to close.
  await visited.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(await visited.cardTitle()).toBe('fibromyalgia');
  expect(await placeOfCard(visited)).toEqual(before);
  await visited.clickInCard('Close');
  await expect.poll(() => visited.cardTitle()).toBeNull();
});

test('it is moved by dragging its head, and stays inside the window', async () => {
  const visited = await openPinned();
  const { page } = visited;
  const [left, top] = await placeOfCard(visited);
  await page.mouse.move(left + 200, top + 20);
  await page.mouse.down();
  await page.mouse.move(left + 300, top + 80, { steps: 4 });
  await expect.poll(() => placeOfCard(visited)).toEqual([left + 100, top + 60]);
  await page.mouse.move(1095, 795, { steps: 4 });
  await page.mouse.up();
  const box = await visited.boxOfCard();
  expect(box?.right).toBeLessThanOrEqual(1100);
  expect(box?.bottom).toBeLessThanOrEqual(800);
  expect(await visited.cardTitle()).toBe('fibromyalgia');
});

test('it is moved by arrow keys, and Escape puts it back before it closes', async () => {
  const visited = await openPinned();
  const { page } = visited;
  const before = await placeOfCard(visited);
  await (await visited.getInCard(move)).ask('(node) => node.focus()');
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown'] as const) await page.keyboard.press(key);
  await expect.poll(() => placeOfCard(visited)).toEqual([before[0] + 48, before[1] + 24]);
  await page.keyboard.press('Escape');
  await expect.poll(() => placeOfCard(visited)).toEqual(before);
  expect(await visited.cardTitle()).toBe('fibromyalgia');
  await page.keyboard.press('Escape');
  await expect.poll(() => visited.cardTitle()).toBeNull();
});

test('it is moved without dragging, from corner to corner', async () => {
  const visited = await openPinned();
  const width = await visited.page.evaluate(() => document.documentElement.clientWidth);
  const press = async () => {
    const { x, y } = await getCenter(await visited.getInCard(move));
    await visited.page.mouse.click(x, y);
    const box = await visited.boxOfCard();
    return [box && box.left > width / 2 ? 'right' : 'left', box && box.top === 8 ? 'top' : 'bottom'].join(' ');
  };
  expect([await press(), await press(), await press(), await press()]).toEqual([
    'right top',
    'right bottom',
    'left bottom',
    'left top',
  ]);
});

test('another word is explained in it where it is, and Back leads to what was pinned', async () => {
  const visited = await openPinned();
  await (await visited.getInCard(move)).ask('(node) => node.click()');
  await expect.poll(async () => (await placeOfCard(visited))[1]).toBe(8);
  const before = await placeOfCard(visited);
  await visited.hover('hip\u00a0pain');
  await expect.poll(() => visited.cardTitle()).toBe('hip pain');
  expect(await placeOfCard(visited)).toEqual(before);
  await visited.clickInCard('Back to fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
});

test('let go, it goes back to its word and closes with the pointer', async () => {
  const visited = await openPinned();
  const before = await placeOfCard(visited);
  await (await visited.getInCard(move)).ask('(node) => node.click()');
  await visited.clickInCard(pin);
  await expect.poll(() => placeOfCard(visited)).toEqual(before);
  await visited.page.mouse.move(900, 780);
  await visited.page.mouse.move(910, 780);
  await expect.poll(() => visited.cardTitle()).toBeNull();
});
