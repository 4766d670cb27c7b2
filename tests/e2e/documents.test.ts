import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OptionsPage } from './support/options';
import { PopupPage } from './support/popup';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();

async function openApp(): Promise<VisitedPage> {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('app.html'));
  await expect.poll(() => visited.markedTexts()).toEqual(['fibromyalgia', 'osteoarthritis']);
  return visited;
}

/** Goes back to the app; true when the page that was left is shown again, and not a new one. */
async function goBack(visited: VisitedPage): Promise<boolean> {
  // Firefox never tells the driver that a kept page has been shown again.
  await visited.page.evaluate(() => void setTimeout(() => history.back()));
  const isBack = () => visited.page.evaluate(() => document.body.dataset.isFromCache ?? null).catch(() => null);
  await expect.poll(isBack).not.toBeNull();
  return (await isBack()) === 'true';
}

const goTo = (visited: VisitedPage, name: string) =>
  visited.page.evaluate((to) => (window as unknown as { goTo: (name: string) => void }).goTo(to), name);

describe.each([
  { painter: 'highlights', isElements: false },
  { painter: 'elements', isElements: true },
])('marks as $painter', ({ isElements }) => {
  const setPainter = async (isWanted: boolean) =>
    (await OptionsPage.open(getRunning())).choose('painter', isWanted ? 'elements' : 'highlights');
  beforeAll(() => setPainter(isElements));
  afterAll(() => setPainter(false));

  test('a page that comes back by the back button is marked and explained', async () => {
    const visited = await openApp();
    await visited.page.goto(getRunning().urlOf('other.html'));
    await expect.poll(() => visited.markedTexts()).toContain('pregabalin');
    expect(await goBack(visited)).toBe(true);
    await expect.poll(() => visited.markedTexts()).toEqual(['fibromyalgia', 'osteoarthritis']);
    await visited.hover('osteoarthritis');
    await expect.poll(() => visited.cardTitle()).toBe('osteoarthritis');
    await visited.page.evaluate(() => document.body.append('Now duloxetine as well.'));
    await expect.poll(() => visited.markedTexts()).toContain('duloxetine');
  });

  test('views of an app with their own addresses', async () => {
    const visited = await openApp();
    await goTo(visited, 'naproxen');
    await expect.poll(() => visited.markedTexts()).toEqual(['naproxen', 'osteoarthritis']);
    await goTo(visited, 'tramadol');
    await expect.poll(() => visited.markedTexts()).toEqual(['tramadol', 'osteoarthritis']);
    await visited.page.evaluate(() => history.back());
    await expect.poll(() => visited.markedTexts()).toEqual(['naproxen', 'osteoarthritis']);
    await visited.hover('naproxen');
    await expect.poll(() => visited.cardTitle()).toBe('naproxen');
  });

  test('views of an app behind a hash', async () => {
    const visited = await openApp();
    await visited.page.click('nav a');
    await expect.poll(() => visited.markedTexts()).toEqual(['naproxen', 'osteoarthritis']);
    await visited.page.click('nav a:last-child');
    await expect.poll(() => visited.markedTexts()).toEqual(['tramadol', 'osteoarthritis']);
  });

  test('a part that is taken out and put in elsewhere later', async () => {
    const visited = await openApp();
    await visited.page.evaluate(() => {
      const mover = document.querySelector('#mover');
      (window as unknown as { kept: Element | null }).kept = mover;
      mover?.remove();
    });
    await expect.poll(() => visited.markedTexts()).toEqual(['fibromyalgia']);
    await visited.page.evaluate(() => {
      const { kept } = window as unknown as { kept: Element };
      document.querySelector('#view')?.before(kept);
    });
    await expect.poll(() => visited.markedTexts()).toEqual(['osteoarthritis', 'fibromyalgia']);
    await visited.hover('osteoarthritis');
    await expect.poll(() => visited.cardTitle()).toBe('osteoarthritis');
    // At once, so that it never was out of the page for whoever looks later.
    await visited.page.evaluate(() =>
      document.querySelector('#target')?.append(document.querySelector('#mover') ?? ''),
    );
    await expect.poll(() => visited.markedTexts()).toEqual(['fibromyalgia', 'osteoarthritis']);
    expect(await visited.page.evaluate(() => document.querySelector('#target')?.textContent)).toBe(
      'What moves is about osteoarthritis.',
    );
  });

  test('a document that is written anew', async () => {
    const visited = await openApp();
    await visited.page.evaluate(() => {
      document.open();
      document.write('<!doctype html><html lang="en"><body><p>Written anew: pregabalin.</p></body></html>');
      document.close();
    });
    await expect.poll(() => visited.markedTexts()).toEqual(['pregabalin']);
    await visited.page.evaluate(() => document.body.append('And naproxen.'));
    await expect.poll(() => visited.markedTexts()).toEqual(['pregabalin', 'naproxen']);
    await visited.hover('naproxen');
    await expect.poll(() => visited.cardTitle()).toBe('naproxen');
  });
});

test('a page that comes back follows what was switched meanwhile', async () => {
  const visited = await openApp();
  await visited.page.goto(getRunning().urlOf('other.html'));
  await expect.poll(() => visited.markedTexts()).toContain('pregabalin');
  const popup = await PopupPage.openOver(getRunning(), visited.page);
  await popup.pressSwitch();
  await expect.poll(() => visited.markedTexts()).toEqual([]);
  await visited.page.bringToFront();
  expect(await goBack(visited)).toBe(true);
  await expect.poll(() => visited.markedTexts()).toEqual([]);
  await popup.pressSwitch();
  await expect.poll(() => visited.markedTexts()).toEqual(['fibromyalgia', 'osteoarthritis']);
});
