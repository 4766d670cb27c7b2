import { expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/launch';
import { marksOfClinicPage } from './support/marks';
import { OptionsPage } from './support/options';
import { PopupPage } from './support/popup';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();

async function setMarkAsElements(isWanted: boolean): Promise<void> {
  await (await OptionsPage.open(getRunning())).choose('painter', isWanted ? 'elements' : 'highlights');
}

const countMarkElements = (visited: VisitedPage) =>
  visited.page.evaluate(() => document.querySelectorAll('explained-term').length);

test('the setting changes open pages to marks as elements and back, and both leave no trace', async () => {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  const before = await visited.html();
  await expect.poll(() => visited.markedTexts()).toEqual(marksOfClinicPage);
  expect(await countMarkElements(visited)).toBe(0);

  await setMarkAsElements(true);
  await visited.page.bringToFront();
  await expect.poll(() => countMarkElements(visited)).toBeGreaterThan(marksOfClinicPage.length);
  await expect.poll(async () => (await visited.markedTexts()).join('')).toBe(marksOfClinicPage.join(''));

  const popup = await PopupPage.openOver(getRunning(), visited.page);
  await popup.pressSwitch();
  await expect.poll(() => visited.html()).toBe(before);
  await popup.pressSwitch();
  await visited.page.bringToFront();
  await expect.poll(() => countMarkElements(visited)).toBeGreaterThan(0);

  await setMarkAsElements(false);
  await expect.poll(() => visited.html()).toBe(before);
  await visited.page.bringToFront();
  await expect.poll(() => visited.markedTexts()).toEqual(marksOfClinicPage);
});

test('marks as elements are reached by Tab in reading order, opened by Enter, and heal after the page writes', async () => {
  await setMarkAsElements(true);
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  await expect.poll(() => countMarkElements(visited)).toBeGreaterThan(0);
  const focused = () => visited.page.evaluate(() => document.activeElement?.textContent);
  await visited.page.keyboard.press('Tab');
  expect(await focused()).toBe('Fibromyalgia');
  await visited.page.keyboard.press('Enter');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  await visited.page.keyboard.press('Escape');
  await expect.poll(() => visited.cardTitle()).toBeNull();
  expect(await focused()).toBe('Fibromyalgia');

  await visited.page.evaluate(() => {
    const { ownText } = window as unknown as { ownText: Text };
    ownText.data = 'Rewritten by the page: pregabalin. ';
  });
  await expect.poll(async () => (await visited.markedTexts())[0]).toBe('pregabalin');
  const text = await visited.page.evaluate(() => document.querySelector('#first')?.textContent);
  expect(text).toBe('Rewritten by the page: pregabalin. sensitization, and with trigger points in the muscles.');
  await setMarkAsElements(false);
});

test('the article of the extension has its terms as elements, explained by the same card', async () => {
  const article = new VisitedPage(
    getRunning(),
    await openExtensionPage(getRunning(), 'glossary.html?article=fibromyalgia-and-hip-pain'),
  );
  await expect.poll(() => countMarkElements(article)).toBeGreaterThan(20);
  await article.page.bringToFront();
  await article.page.focus('explained-term[tabindex="0"]');
  await article.page.keyboard.press('Enter');
  await expect.poll(() => article.cardTitle()).not.toBeNull();
  expect(await article.cardText()).toContain('General information, not medical advice');
});
