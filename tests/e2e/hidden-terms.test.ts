import { beforeEach, expect, test } from 'vitest';
import { storeSettings } from '../../scripts/browser/stored-settings';
import { OptionsPage } from './support/options';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();
beforeEach(async () => {
  await storeSettings(getRunning(), null);
  await storeSettings(getRunning(), { density: 'every' });
});

const meansElse = 'Not this meaning here';
const isKnown = 'I know this term';
const openClinic = (host?: string) => VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html', host));

async function openCard(visited: VisitedPage, text: string, title: string): Promise<void> {
  // A page that nobody sees is not read.
  await visited.page.bringToFront();
  await expect.poll(() => visited.markedTexts()).toContain(text);
  await visited.click(text);
  await expect.poll(() => visited.cardTitle()).toBe(title);
}

test('a meaning silenced on a site is not marked there, and still on another', async () => {
  const here = await openClinic();
  const elsewhere = await openClinic('forum.test');
  await expect.poll(() => elsewhere.markedTexts()).toContain('flare');
  await openCard(here, 'flare', 'flare');
  await here.clickInCard(meansElse);
  await expect.poll(() => here.markedTexts()).not.toContain('flare');
  await expect.poll(() => here.cardText()).toContain('You will not see “flare” marked on clinic.test any more.');
  expect(await here.markedTexts()).toContain('Fibromyalgia');
  expect(await elsewhere.markedTexts()).toContain('flare');

  const later = await openClinic();
  await expect.poll(() => later.markedTexts()).toContain('Fibromyalgia');
  expect(await later.markedTexts()).not.toContain('flare');
});

test('undo on the card marks the term again', async () => {
  const visited = await openClinic();
  await openCard(visited, 'flare', 'flare');
  const before = await visited.markedTexts();
  await visited.clickInCard(meansElse);
  await expect.poll(() => visited.markedTexts()).not.toContain('flare');
  await visited.clickInCard('Undo');
  await expect.poll(() => visited.markedTexts()).toContain('flare');
  await expect.poll(() => visited.cardText()).toContain('“flare” is marked again.');
  expect(await visited.markedTexts()).toEqual(before);
});

test('a term that is known is marked nowhere, is listed in the options and shown again from there', async () => {
  const here = await openClinic();
  const elsewhere = await openClinic('forum.test');
  await expect.poll(() => elsewhere.markedTexts()).toContain('flare');
  await openCard(here, 'flare', 'flare');
  await here.clickInCard(isKnown);
  await expect.poll(() => here.markedTexts()).not.toContain('flare');
  await expect.poll(() => elsewhere.markedTexts()).not.toContain('flare');
  await expect.poll(() => here.cardText()).toContain('You will not see “flare” marked anywhere any more.');

  const options = await OptionsPage.open(getRunning());
  expect(await options.rowsOf('Terms you know')).toEqual(['flare']);
  await options.press('Show again: flare');
  await expect.poll(() => elsewhere.markedTexts()).toContain('flare');
  await expect.poll(() => options.rowsOf('Terms you know')).toEqual(['flare · marked again']);
  await options.press('Undo: flare');
  await expect.poll(() => elsewhere.markedTexts()).not.toContain('flare');
  await expect.poll(() => options.rowsOf('Terms you know')).toEqual(['flare']);
});

test('a silenced meaning is listed with its site and shown again there', async () => {
  const visited = await openClinic();
  await openCard(visited, 'flare', 'flare');
  await visited.clickInCard(meansElse);
  await expect.poll(() => visited.markedTexts()).not.toContain('flare');
  const options = await OptionsPage.open(getRunning());
  expect(await options.rowsOf('Meanings silenced on sites')).toEqual(['flare on clinic.test']);
  await options.press('Show again: flare on clinic.test');
  await expect.poll(() => visited.markedTexts()).toContain('flare');
});

test('after a link in the card the actions are about the term it leads to', async () => {
  const visited = await openClinic();
  await openCard(visited, 'Fibromyalgia', 'fibromyalgia');
  await visited.clickInCard('More');
  await visited.clickInCard('central sensitization');
  await expect.poll(() => visited.cardTitle()).toBe('central sensitization');
  await visited.clickInCard(isKnown);
  await expect.poll(() => visited.cardText()).toContain('“central sensitization” marked anywhere');
  await expect.poll(() => visited.markedTexts()).not.toContain('central sensitization');
  expect(await visited.markedTexts()).toContain('Fibromyalgia');
});

test('with marks as elements the card stays where it was, and the focus goes back to the word or near it', async () => {
  await storeSettings(getRunning(), { painter: 'elements' });
  const visited = await openClinic();
  await expect.poll(() => visited.markedTexts()).toContain('Fibromyalgia');
  const { page } = visited;
  await page.bringToFront();
  const cardPlace = () =>
    page.evaluate(() => {
      const rect = document.querySelector('explained-term-card')?.getBoundingClientRect();
      return rect ? [rect.left, rect.top] : null;
    });
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  const openByKey = async () => {
    await page.focus('explained-term[tabindex="0"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  };

  await openByKey();
  const before = await cardPlace();
  await visited.clickInCard(isKnown);
  await expect.poll(() => visited.markedTexts()).not.toContain('Fibromyalgia');
  await expect.poll(() => visited.cardText()).toContain('Undo');
  expect(await cardPlace()).toEqual(before);
  // The focus is on "Undo".
  await page.keyboard.press('Enter');
  await expect.poll(() => visited.markedTexts()).toContain('Fibromyalgia');
  await page.keyboard.press('Escape');
  await expect.poll(() => visited.cardTitle()).toBeNull();
  expect(await focused()).toBe('Fibromyalgia');

  await openByKey();
  await visited.clickInCard(isKnown);
  await expect.poll(() => visited.markedTexts()).not.toContain('Fibromyalgia');
  await expect.poll(() => visited.cardText()).toContain('Undo');
  await page.keyboard.press('Escape');
  await expect.poll(() => visited.cardTitle()).toBeNull();
  expect(await focused()).toBe('first');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('#first')?.hasAttribute('tabindex'))).toBe(false);
});
