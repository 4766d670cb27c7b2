import { expect, test } from 'vitest';
import { findNodes, getCenter } from '../../scripts/browser/card-tree';
import { geckoId } from '../../scripts/browser/launch';
import { storeSettings } from '../../scripts/browser/stored-settings';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();

async function openClinic(): Promise<VisitedPage> {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  await expect.poll(() => visited.markedTexts()).toContain('Fibromyalgia');
  return visited;
}

test.each([800, 650, 560, 420])('in a window %i px high the card leaves a link its click', async (height) => {
  const visited = await openClinic();
  await visited.page.setViewport({ width: 700, height });
  await visited.page.evaluate(
    (top) => {
      document.body.style.paddingTop = `${top}px`;
    },
    height / 2 - 80,
  );
  await visited.hover('trigger points');
  await expect.poll(() => visited.cardTitle()).toBe('trigger point');
  await Promise.all([visited.page.waitForNavigation(), visited.click('trigger points')]);
  expect(visited.page.url()).toBe(getRunning().urlOf('other.html'));
});

test.each([1, 1.5, 2, 4])(
  'with %d device pixels to a CSS pixel terms are found under pointer and click',
  async (scale) => {
    const visited = await openClinic();
    await visited.page.setViewport({ width: 600, height: 500, deviceScaleFactor: scale });
    await visited.hover('Fibromyalgia');
    await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
    await visited.page.keyboard.press('Escape');
    await visited.click('sensitization');
    await expect.poll(() => visited.cardTitle()).toBe('central sensitization');
  },
);

test('a term in text that cannot be selected opens its card', async () => {
  const visited = await openClinic();
  await visited.page.evaluate(() => {
    document.body.style.userSelect = 'none';
  });
  await visited.hover('Fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
});

test('a card in a low window is as high as the room it has', async () => {
  const visited = await openClinic();
  await visited.page.setViewport({ width: 320, height: 240 });
  await visited.click('Fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  const bottom = () =>
    visited.page.evaluate(() => document.querySelector('explained-term-card')?.getBoundingClientRect().bottom);
  await expect.poll(bottom).toBeLessThanOrEqual(240);
});

test('a tap inside the card leaves it open', async () => {
  const visited = await openClinic();
  const term = await visited.placeOf('sensitization');
  await visited.page.touchscreen.tap(term.x, term.y);
  await expect.poll(() => visited.cardTitle()).toBe('central sensitization');
  // Its title, where nothing can be pressed.
  const card = await visited.findCard();
  const [title] = card ? findNodes(card, ({ name }) => name === 'h2') : [];
  const { x, y } = title ? await getCenter(title) : { x: 0, y: 0 };
  expect(x).toBeGreaterThan(0);
  await visited.page.touchscreen.tap(x, y);
  // Longer than the card would take to close.
  await visited.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(await visited.cardTitle()).toBe('central sensitization');
});

test('a dismissed card stays closed while the pointer rests on its term', async () => {
  const visited = await openClinic();
  await visited.hover('Fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  await visited.page.keyboard.press('Escape');
  await visited.hover('Fibromyalgia');
  // Longer than the card would take to open.
  await visited.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(await visited.cardTitle()).toBeNull();
});

test('no card opens while text is being selected over a term', async () => {
  const visited = await openClinic();
  const { x, y } = await visited.placeOf('Fibromyalgia');
  await visited.page.mouse.move(x - 30, y);
  await visited.page.mouse.down();
  await visited.page.mouse.move(x, y, { steps: 4 });
  await visited.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(await visited.cardTitle()).toBeNull();
  await visited.page.mouse.up();
  expect(await visited.page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(0);
});

test('a card for a term in a modal dialog can be used', async () => {
  const visited = await openClinic();
  await visited.page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<p>A dialog about duloxetine.</p>';
    document.body.append(dialog);
    dialog.showModal();
  });
  await expect.poll(() => visited.markedTexts()).toContain('duloxetine');
  await visited.hover('duloxetine');
  await expect.poll(() => visited.cardTitle()).toBe('duloxetine');
  await visited.clickInCard('Close');
  await expect.poll(() => visited.cardTitle()).toBeNull();
});

test('a page that sets its own list of style sheets keeps the look that was chosen after its next change', async () => {
  await storeSettings(getRunning(), { painter: 'elements', markLook: { style: 'both', colour: 'blue' } });
  const visited = await openClinic();
  const countSheets = () => visited.page.evaluate(() => document.adoptedStyleSheets.length);
  expect(await countSheets()).toBe(1);
  await visited.page.evaluate(() => {
    document.adoptedStyleSheets = [];
    document.body.append('Now duloxetine as well.');
  });
  await expect.poll(() => visited.markedTexts()).toContain('duloxetine');
  expect(await countSheets()).toBe(1);
  await storeSettings(getRunning(), null);
});

test('a document that is an editor is left alone', async () => {
  const visited = await openClinic();
  await visited.page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'other.html';
    frame.addEventListener('load', () => {
      const inner = frame.contentDocument as Document;
      inner.designMode = 'on';
      inner.body.append('More milnacipran.');
      document.body.dataset.isReady = 'yes';
    });
    document.body.append(frame);
  });
  await expect.poll(() => visited.page.evaluate(() => document.body.dataset.isReady)).toBe('yes');
  const [frame] = visited.page.frames().slice(-1);
  const countInFrame = () => frame?.evaluate(() => CSS.highlights.get('explained-term')?.size ?? 0);
  await visited.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  expect(await countInFrame()).toBeLessThanOrEqual(2);
});

test('a picture is opened without an error', async () => {
  const page = await getRunning().browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(getRunning().urlOf('drawing.svg'));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(errors).toEqual([]);
});

test('a page that knows the id of the extension does not hear it start', async () => {
  const id = getRunning().name === 'firefox' ? geckoId : new URL(getRunning().extensionUrl('')).host;
  const page = await getRunning().browser.newPage();
  await page.evaluateOnNewDocument((name) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    document.addEventListener(name, () => heard.push(name));
    window.addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
    // The listener itself is heard too, so that silence means something.
    document.dispatchEvent(new CustomEvent(name));
  }, `${id}:content:wxt:content-script-started`);
  await page.goto(getRunning().urlOf('clinic.html'), { waitUntil: 'load' });
  const visited = new VisitedPage(getRunning(), page);
  await expect.poll(() => visited.markedTexts()).toContain('Fibromyalgia');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toEqual([`${id}:content:wxt:content-script-started`]);
});
