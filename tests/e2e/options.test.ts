import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { storeSettings, storeSettingsIn } from '../../scripts/browser/stored-settings';
import { OptionsPage } from './support/options';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();
beforeEach(async () => {
  await storeSettings(getRunning(), null);
  await storeSettings(getRunning(), { density: 'every' });
});

const open = (file: string, host?: string) => VisitedPage.open(getRunning(), getRunning().urlOf(file, host));

/** Waits until marks are there, or away, in a page that somebody sees. */
async function expectMarked(visited: VisitedPage, isMarked: boolean): Promise<void> {
  await visited.page.bringToFront();
  await expect.poll(async () => (await visited.markedTexts()).length > 0).toBe(isMarked);
}

const countInFrames = (page: Page) => () =>
  Promise.all(page.frames().map((frame) => frame.evaluate(() => CSS.highlights.get('explained-term')?.size ?? 0)));

test('a rule for a site and its subdomains holds in open tabs, is removed and put back', async () => {
  const here = await open('other.html', 'www.clinic.test');
  const elsewhere = await open('other.html', 'forum.test');
  await expectMarked(here, true);
  const options = await OptionsPage.open(getRunning());
  await options.addRule('*.clinic.test');
  await expect.poll(() => options.status('sites')).toContain('*.clinic.test');
  await expectMarked(here, false);
  await expectMarked(elsewhere, true);

  await options.press('Remove: *.clinic.test');
  await expect.poll(() => options.rowsOf('Sites that are left alone')).toEqual(['*.clinic.test · removed']);
  await expectMarked(here, true);
  await options.press('Undo: *.clinic.test');
  await expect.poll(() => options.rowsOf('Sites that are left alone')).toEqual(['*.clinic.test']);
  await expectMarked(here, false);
});

test('what is wrong with a rule is said at the field, and the rule is not added', async () => {
  const options = await OptionsPage.open(getRunning());
  await options.addRule('clinic.*');
  await expect.poll(() => options.ruleError()).toContain('A star in the name of a site');
  expect(await options.page.evaluate(() => document.activeElement?.id)).toBe('rule');
  expect(await options.rowsOf('Sites that are left alone')).toEqual([]);
  await options.addRule('clinic.test');
  await expect.poll(() => options.rowsOf('Sites that are left alone')).toEqual(['clinic.test']);
  expect(await options.ruleError()).toBe('');
});

test('in the other mode only the sites listed are marked', async () => {
  const here = await open('other.html');
  const elsewhere = await open('other.html', 'forum.test');
  await expectMarked(here, true);
  const options = await OptionsPage.open(getRunning());
  await options.choose('mode', 'only-these');
  await expectMarked(here, false);
  await expectMarked(elsewhere, false);
  await options.addRule('clinic.test');
  await expectMarked(here, true);
  await expectMarked(elsewhere, false);
});

test('a pause ends by itself, also in the page that was open meanwhile', async () => {
  const visited = await open('other.html');
  await expectMarked(visited, true);
  const options = await OptionsPage.open(getRunning());
  await storeSettingsIn(options.page, { pauses: { 'clinic.test': Date.now() + 4_000 } });
  await expectMarked(visited, false);
  await expectMarked(visited, true);
});

test('an app that changes its address is judged by the rule for a part of the site, in its frames too', async () => {
  const visited = await open('frames.html');
  const { page } = visited;
  const counts = countInFrames(page);
  await expect.poll(counts).toEqual([2, 2, 2]);
  const options = await OptionsPage.open(getRunning());
  await options.addRule('clinic.test/forum/*');
  await expect.poll(() => options.rowsOf('Sites that are left alone')).toEqual(['clinic.test/forum/*']);
  await page.bringToFront();
  await page.evaluate(() => history.pushState(null, '', '/forum/7'));
  await expect.poll(counts).toEqual([0, 0, 0]);
  await page.evaluate(() => history.pushState(null, '', '/about'));
  await expect.poll(counts).toEqual([2, 2, 2]);
  await page.evaluate(() => history.back());
  await expect.poll(counts).toEqual([0, 0, 0]);
});

test('a wrong file is refused with the reason, and nothing is changed', async () => {
  const options = await OptionsPage.open(getRunning());
  await options.importFile(
    JSON.stringify({
      format: 'termlight-settings',
      version: 1,
      settings: { density: 'once', cardOpening: { delayMs: 5, heldKey: 'alt' } },
    }),
  );
  await expect.poll(() => options.status('transfer')).toContain('settings.cardOpening.delayMs');
  expect(await options.status('transfer')).toContain('Nothing was changed.');
  expect(await options.chosen('density')).toBe('every');
  await options.importFile('{');
  await expect.poll(() => options.status('transfer')).toContain('JSON');
});

test('export, reset with undo, reset and import: all is as it was', async () => {
  const visited = await open('other.html');
  await expectMarked(visited, true);
  const options = await OptionsPage.open(getRunning());
  await options.addRule('clinic.test');
  await options.choose('colour', 'purple');
  await expectMarked(visited, false);
  await options.page.bringToFront();
  const file = await options.exportFile();
  expect(JSON.parse(file).settings).toEqual({
    density: 'every',
    disabledSites: ['clinic.test'],
    markLook: { style: 'underline', colour: 'purple' },
  });

  await options.press('Reset all settings');
  await expect.poll(() => options.status('transfer')).toContain('3 settings were reset');
  await expect.poll(() => options.chosen('density')).toBe('calm');
  await options.pressInStatus('transfer');
  await expect.poll(() => options.chosen('density')).toBe('every');
  await options.press('Reset all settings');
  await expect.poll(() => options.chosen('colour')).toBe('text');
  await options.importFile(file);
  await expect.poll(() => options.status('transfer')).toContain('3 settings were changed');
  await expect.poll(() => options.chosen('colour')).toBe('purple');
  expect(await options.rowsOf('Sites that are left alone')).toEqual(['clinic.test']);
  await options.pressInStatus('transfer');
  await expect.poll(() => options.chosen('colour')).toBe('text');
});
