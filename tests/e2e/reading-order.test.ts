import { beforeEach, expect, test } from 'vitest';
import { storeSettings } from '../../scripts/browser/stored-settings';
import { marksOfClinicPage } from './support/marks';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();
beforeEach(() => storeSettings(getRunning(), { density: 'every' }));

test('on a long page that is opened in its lower part, what lies above is not marked before what is seen', async () => {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('long.html'));
  const seen = () =>
    visited.page.evaluate(() => (globalThis as unknown as { seenMs: { above?: number; target?: number } }).seenMs);
  await expect.poll(seen).toHaveProperty('above');
  const { above = 0, target = Number.POSITIVE_INFINITY } = await seen();
  // On a busy machine both may come with the same frame.
  expect(target).toBeLessThanOrEqual(above);
});

test('a page that nobody sees waits, and is marked when somebody does', async () => {
  const front = await VisitedPage.open(getRunning(), getRunning().urlOf('other.html'));
  const page = await getRunning().browser.newPage();
  await front.page.bringToFront();
  await page.goto(getRunning().urlOf('clinic.html'));
  const visited = new VisitedPage(getRunning(), page);
  expect(await page.evaluate(() => document.hidden)).toBe(true);
  await page.evaluate(() => document.body.append('Milnacipran too.'));
  // Longer than it takes to mark a page that is seen.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  expect(await visited.markedTexts()).toEqual([]);
  await page.bringToFront();
  await expect.poll(() => visited.markedTexts()).toEqual([...marksOfClinicPage, 'Milnacipran']);
});

test('the first term on a page without any is marked when it comes', async () => {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('plain.html'));
  await visited.page.evaluate(() => {
    const added = document.createElement('p');
    added.textContent = 'The doctor spoke of fibromyalgia.';
    setTimeout(() => document.body.append(added), 500);
  });
  await expect.poll(() => visited.markedTexts()).toEqual(['fibromyalgia']);
});
