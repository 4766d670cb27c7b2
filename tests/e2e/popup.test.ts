import { expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/launch';
import { storeSettings } from '../../scripts/browser/stored-settings';
import { marksOfClinicPage } from './support/marks';
import { PopupPage } from './support/popup';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();

/** The part of the extension API that the badge test asks. */
interface ChromeOfTabs {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
}

test('the switch acts on every open tab of the site at once and leaves other sites alone', async () => {
  const first = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  const before = await first.html();
  const second = await VisitedPage.open(getRunning(), getRunning().urlOf('other.html'));
  const elsewhere = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html', 'forum.test'));
  await expectMarksWhenSeen(first, marksOfClinicPage);
  await expectMarksWhenSeen(second, ['Milnacipran', 'pregabalin']);
  await expectMarksWhenSeen(elsewhere, marksOfClinicPage);

  const popup = await PopupPage.openOver(getRunning(), first.page);
  await expect.poll(() => popup.text()).toContain('Explain terms on');
  expect(await popup.isSwitchedOn()).toBe(true);
  await popup.pressSwitch();
  await expect.poll(() => first.markedTexts()).toEqual([]);
  await expect.poll(() => second.markedTexts()).toEqual([]);
  expect(await elsewhere.markedTexts()).toEqual(marksOfClinicPage);
  expect(await first.html()).toBe(before);
  await expect.poll(() => popup.isSwitchedOn()).toBe(false);

  const later = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  await popup.pressSwitch();
  await expectMarksWhenSeen(first, marksOfClinicPage);
  await expectMarksWhenSeen(second, ['Milnacipran', 'pregabalin']);
  await expectMarksWhenSeen(later, marksOfClinicPage);
});

/** A page that nobody sees waits with its marks until somebody does. */
async function expectMarksWhenSeen(visited: VisitedPage, marks: readonly string[]): Promise<void> {
  await visited.page.bringToFront();
  await expect.poll(() => visited.markedTexts()).toEqual(marks);
}

const openOverClinic = async (): Promise<{ visited: VisitedPage; popup: PopupPage }> => {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  await expect.poll(() => visited.markedTexts()).toEqual(marksOfClinicPage);
  const popup = await PopupPage.openOver(getRunning(), visited.page);
  await expect.poll(() => popup.pageTerms()).toContain('myofascial pain syndrome 3');
  return { visited, popup };
};

test('lists the terms of the page with counts, the glossary A to Z, and finds terms of it', async () => {
  const { popup } = await openOverClinic();
  await expect.poll(() => popup.pageTerms()).toContain('fibromyalgia 1');
  await popup.press('A to Z');
  expect((await popup.listedTerms()).length).toBeGreaterThanOrEqual(141);
  for (const [query, found] of [
    ['milna', 'milnacipran'],
    ['fog', 'fibro fog'],
    ['fibromialg', 'fibromyalgia'],
    ['savella', 'milnacipran'],
  ] as const) {
    await popup.search(query);
    await expect.poll(async () => (await popup.foundTerms())[0]).toBe(found);
  }
  // A word that stands in an explanation only.
  await popup.search('noradrenaline');
  await expect.poll(async () => (await popup.foundTerms()).length).toBeGreaterThan(0);
});

test('by keyboard alone: search, choose, read, go back, clear', async () => {
  const { popup } = await openOverClinic();
  await popup.page.bringToFront();
  const { keyboard } = popup.page;
  expect(await popup.focused()).toBe('combobox Search the glossary');
  await keyboard.type('fibro');
  await expect.poll(async () => (await popup.foundTerms()).slice(0, 2)).toEqual(['fibromyalgia', 'fibro fog']);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect.poll(() => popup.focused()).toBe('h2 fibro fog');
  await expect.poll(() => popup.text()).toContain('General information, not medical advice');
  await keyboard.press('Escape');
  await expect.poll(() => popup.focused()).toBe('combobox Search the glossary');
  await keyboard.press('Escape');
  await expect.poll(() => popup.foundTerms()).toEqual([]);
  const order = [];
  for (let n = 0; n < 6; n++) {
    await keyboard.press('Tab');
    order.push(await popup.focused());
  }
  expect(order).toEqual([
    'tab This page',
    'switch Show every mention',
    'button myofascial pain syndrome, 3 times on this page: show the next',
    'a Articles',
    'a Full glossary',
    'a Options',
  ]);
  for (let n = 0; n < 4; n++) await keyboard.down('Shift').then(() => keyboard.press('Tab'));
  await keyboard.up('Shift');
  expect(await popup.focused()).toBe('switch Show every mention');
  await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  expect(await popup.focused()).toBe('button trigger point, 2 times on this page: show the next');
  await keyboard.press('ArrowRight');
  expect(await popup.focused()).toBe('button Explain trigger point');
  await keyboard.press('Enter');
  await expect.poll(() => popup.focused()).toBe('h2 trigger point');
});

test('for whoever does not see it, every part has a role and a name', async () => {
  const { popup } = await openOverClinic();
  await popup.page.bringToFront();
  for (const [role, name] of [
    ['switch', 'Explain terms on clinic.test'],
    ['switch', 'All sites'],
    ['switch', 'Show every mention'],
    ['button', 'Pause for an hour'],
    ['combobox', 'Search the glossary'],
    ['tablist', 'Lists of terms'],
    ['tab', 'This page'],
    ['tabpanel', 'This page'],
    ['button', 'fibromyalgia, 1 time on this page: show it there'],
    ['button', 'Explain fibromyalgia'],
    ['link', 'Full glossary'],
  ] as const) {
    expect(await popup.count(role, name), `${role} "${name}"`).toBe(1);
  }
  await popup.search('fibro');
  await expect.poll(() => popup.count('listbox', 'Results')).toBe(1);
  expect(await popup.count('option', 'fibromyalgia')).toBe(1);
});

test('a press on a term of the page shows its next place there, the popup stays', async () => {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('walk.html'));
  await expect.poll(() => visited.markedTexts()).toContain('fibromyalgia');
  const popup = await PopupPage.openOver(getRunning(), visited.page);
  await expect.poll(() => popup.pageTerms()).toContain('fibromyalgia 2');
  const name = 'fibromyalgia, 2 times on this page: show the next';
  await popup.press(name);
  await expect.poll(() => visited.currentWord('flash')).toBe('fibromyalgia');
  await expect.poll(() => popup.status()).toContain('fibromyalgia: shown on the page.');
  await popup.press(name);
  await expect.poll(() => visited.page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  expect(await popup.pageTerms()).toContain('fibromyalgia 2');
});

test('a pause takes the marks back, says until when, and can be ended', async () => {
  const { visited, popup } = await openOverClinic();
  await popup.press('Pause for an hour');
  await expect.poll(() => visited.markedTexts()).toEqual([]);
  await expect.poll(() => popup.text()).toMatch(/Paused here until \d/);
  expect(await popup.isSwitchedOn()).toBe(false);
  await popup.press('Resume');
  await expectMarksWhenSeen(visited, marksOfClinicPage);
});

test('all sites are switched off and on at once', async () => {
  const { visited, popup } = await openOverClinic();
  await popup.pressSwitch('All sites');
  await expect.poll(() => visited.markedTexts()).toEqual([]);
  await expect.poll(() => popup.text()).toContain('Off on all sites. Either switch turns it on again.');
  await popup.pressSwitch();
  await expectMarksWhenSeen(visited, marksOfClinicPage);
  expect(await popup.isSwitchedOn('All sites')).toBe(true);
});

test('a rule that switches the site off is named, and a press removes it', async () => {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  await expect.poll(() => visited.markedTexts()).toEqual(marksOfClinicPage);
  await storeSettings(getRunning(), { disabledSites: ['*.test'] });
  await visited.page.bringToFront();
  await expect.poll(() => visited.markedTexts()).toEqual([]);
  const popup = await PopupPage.openOver(getRunning(), visited.page);
  await expect.poll(() => popup.text()).toContain('Off by your rule *.test. Switching on removes that rule.');
  await popup.pressSwitch();
  await expectMarksWhenSeen(visited, marksOfClinicPage);
});

test('what was opened is listed again, until it is forgotten', async () => {
  const { visited, popup } = await openOverClinic();
  await popup.press('Explain fibromyalgia');
  await expect.poll(() => popup.text()).toContain('General information, not medical advice');
  const later = await PopupPage.openOver(getRunning(), visited.page);
  await later.press('Recent');
  await expect.poll(async () => (await later.listedTerms())[0]).toBe('fibromyalgia');
  await later.press('Forget these');
  await expect.poll(() => later.text()).toContain('Terms you open are listed here');
});

test('where the extension cannot run, the popup says so and the glossary still works', async () => {
  const own = await openExtensionPage(getRunning(), 'options.html');
  const popup = await PopupPage.openOver(getRunning(), own);
  await expect.poll(() => popup.text()).toContain('Termlight cannot run on this page');
  expect(await popup.isSwitchedOn()).toBeNull();
  await popup.search('milna');
  await expect.poll(async () => (await popup.foundTerms())[0]).toBe('milnacipran');
});

test('a page without health terms says so', async () => {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('plain.html'));
  const popup = await PopupPage.openOver(getRunning(), visited.page);
  await expect.poll(() => popup.text()).toContain('No health terms found on this page.');
});

test('it fits into 320 px, and much enlarged it goes on below', async () => {
  const { popup } = await openOverClinic();
  await popup.page.bringToFront();
  for (const [width, height] of [
    [380, 560],
    [320, 480],
    [200, 150],
  ] as const) {
    await popup.page.setViewport({ width, height });
    const overflow = () => popup.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(overflow).toBeLessThanOrEqual(0);
  }
});

test('the toolbar badge shows how many different terms the page has', async () => {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  await expect.poll(() => visited.markedTexts()).toEqual(marksOfClinicPage);
  const own = await openExtensionPage(getRunning(), 'options.html');
  const badges = () =>
    own.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: ChromeOfTabs };
      const tabs = await chrome.tabs.query({});
      return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
    });
  await expect.poll(badges).toContain('6');
});
