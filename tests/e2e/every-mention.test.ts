import { expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/launch';
import { marksOfClinicPage } from './support/marks';
import { OptionsPage } from './support/options';
import { PopupPage } from './support/popup';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser({ selection: 'calm' });
const everyMention = 'Show every mention';

test('a reader who has changed nothing sees some of the mentions; popup and options show all, in all tabs', async () => {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  await expect.poll(() => visited.markedTexts()).not.toEqual([]);
  const calm = await visited.markedTexts();
  expect(calm.length).toBeLessThan(marksOfClinicPage.length);
  const elsewhere = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html', 'forum.test'));
  await expect.poll(() => elsewhere.markedTexts()).toEqual(calm);

  const popup = await PopupPage.openOver(getRunning(), visited.page);
  await expect.poll(() => popup.isSwitchedOn(everyMention)).toBe(false);
  await popup.pressSwitch(everyMention);
  await expect.poll(() => visited.markedTexts()).toEqual(marksOfClinicPage);
  await expect.poll(() => elsewhere.markedTexts()).toEqual(marksOfClinicPage);

  const options = await OptionsPage.open(getRunning());
  await options.choose('density', 'calm');
  await expect.poll(() => visited.markedTexts()).toEqual(calm);
  await expect.poll(() => popup.isSwitchedOn(everyMention)).toBe(false);
});

test('an article of the extension shows every mention, and its card offers no hiding', async () => {
  const article = new VisitedPage(
    getRunning(),
    await openExtensionPage(getRunning(), 'glossary.html?article=fibromyalgia-and-hip-pain'),
  );
  await expect.poll(() => article.markedTexts()).not.toEqual([]);
  const marked = (await article.markedTexts()).map((text) => text.toLowerCase());
  expect(marked.length).toBeGreaterThan(new Set(marked).size);
  await article.page.bringToFront();
  await article.page.focus('explained-term[tabindex="0"]');
  await article.page.keyboard.press('Enter');
  await expect.poll(() => article.cardTitle()).not.toBeNull();
  expect(await article.cardText()).not.toContain('I know this term');
});

test('the browser has taken the shortcut on', async () => {
  const options = await OptionsPage.open(getRunning());
  await expect
    .poll(() =>
      options.page.evaluate(() => [...document.querySelectorAll('kbd')].map((keys) => keys.textContent).join()),
    )
    .toMatch(/M(,|$)/);
});
