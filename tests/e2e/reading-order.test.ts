import { beforeEach, expect, test } from 'vitest';
import { storeSettings } from '../../scripts/browser/stored-settings';
import { marksOfClinicPage } from './support/marks';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();
beforeEach(() => storeSettings(getRunning(), { density: 'every' }));

test('on a long page that is opened in its lower part, what lies above is not marked before what is seen', async () => {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('long.html'));
  // Marks stand in the order in which they were made.
  const findMarked = () =>
    visited.page.evaluate(() =>
      [...(CSS.highlights.get('explained-term') ?? [])]
        .map(({ startContainer }) => startContainer.parentElement?.id)
        .filter((id, at, ids) => id && ids.indexOf(id) === at),
    );
  await expect.poll(findMarked).toHaveLength(2);
  expect(await findMarked()).toEqual(['target', 'above']);
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
