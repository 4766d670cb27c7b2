import { expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/launch';
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
  await expect.poll(() => popup.text()).toContain('Explain terms on clinic.test');
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

test('lists the terms of the page with counts, and finds terms of the glossary', async () => {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  await expect.poll(() => visited.markedTexts()).toEqual(marksOfClinicPage);
  const popup = await PopupPage.openOver(getRunning(), visited.page);
  await expect.poll(() => popup.pageTerms()).toContain('myofascial pain syndrome 3');
  await expect.poll(() => popup.pageTerms()).toContain('fibromyalgia 1');

  expect((await popup.glossaryTerms()).length).toBeGreaterThanOrEqual(141);
  for (const [query, found] of [
    ['milna', 'milnacipran'],
    ['fog', 'fibro fog'],
    ['fibromyalgea', 'fibromyalgia'],
  ] as const) {
    await popup.search(query);
    await expect.poll(async () => (await popup.glossaryTerms())[0]).toBe(found);
  }
  await popup.openTerm('fibromyalgia');
  await expect.poll(() => popup.text()).toContain('General information, not medical advice');
});

test('where the extension cannot run, the popup says so and the glossary still works', async () => {
  const own = await openExtensionPage(getRunning(), 'options.html');
  const popup = await PopupPage.openOver(getRunning(), own);
  await expect.poll(() => popup.text()).toContain('Termlight cannot run on this page');
  expect(await popup.isSwitchedOn()).toBeNull();
  await popup.search('milna');
  await expect.poll(async () => (await popup.glossaryTerms())[0]).toBe('milnacipran');
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
