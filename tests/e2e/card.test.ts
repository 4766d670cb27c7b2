import { beforeEach, expect, test } from 'vitest';
import { entries } from '../../generated/entries';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();

let visited: VisitedPage;
beforeEach(async () => {
  visited = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  await expect.poll(() => visited.markedTexts()).toContain('Fibromyalgia');
});

test('hovering over a term opens a card with the explanation, its sources and the disclaimer', async () => {
  await visited.hover('Fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  const text = await visited.cardText();
  const entry = entries.find(({ id }) => id === 'fibromyalgia');
  const [firstSentence] = entry?.short.flatMap((one) => (one.kind === 'paragraph' ? one.children : [])) ?? [];
  expect(text).toContain(firstSentence);
  expect(text).toContain(`In the article “${entry?.section?.title}”: ${entry?.section?.heading}`);
  for (const { publisher, title } of entry?.sources ?? []) {
    expect(text).toContain(publisher);
    expect(text).toContain(title);
  }
  expect(text).toContain('General information, not medical advice');
  const card = await visited.findCard();
  expect(card?.attributes).toMatchObject({ role: 'dialog', 'aria-labelledby': 'card-title' });
});

test('the card stays under the pointer and closes after it has left', async () => {
  await visited.hover('Fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  const center = await visited.boxOfCard();
  await visited.page.mouse.move((center?.left ?? 0) + 100, (center?.top ?? 0) + 100, { steps: 5 });
  // Longer than the card would take to close.
  await visited.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(await visited.cardTitle()).toBe('fibromyalgia');
  await visited.page.mouse.move(900, 780);
  await expect.poll(() => visited.cardTitle()).toBeNull();
});

test('Escape closes the card and belongs to the page otherwise', async () => {
  await visited.page.evaluate(() => {
    document.addEventListener('keydown', ({ key }) => {
      document.body.dataset.keys = `${document.body.dataset.keys ?? ''}${key} `;
    });
  });
  await visited.hover('Fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  await visited.page.keyboard.press('Escape');
  await expect.poll(() => visited.cardTitle()).toBeNull();
  expect(await visited.page.evaluate(() => document.body.dataset.keys)).toBeUndefined();
  await visited.page.mouse.move(900, 780);
  await visited.page.keyboard.press('Escape');
  expect(await visited.page.evaluate(() => document.body.dataset.keys)).toBe('Escape ');
});

test('clicking a term outside a link opens the card at once, clicking beside it closes it', async () => {
  await visited.click('sensitization');
  await expect.poll(() => visited.cardTitle()).toBe('central sensitization');
  await visited.page.mouse.click(900, 780);
  await expect.poll(() => visited.cardTitle()).toBeNull();
});

test('a term in a link shows its card on hover, and the link still leads where it led', async () => {
  await visited.hover('trigger points');
  await expect.poll(() => visited.cardTitle()).toBe('trigger point');
  await Promise.all([visited.page.waitForNavigation(), visited.click('trigger points')]);
  expect(visited.page.url()).toBe(getRunning().urlOf('other.html'));
});

test('a link in the explanation opens that term in the card', async () => {
  await visited.hover('Fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  await visited.clickInCard('More');
  await visited.clickInCard('central sensitization');
  await expect.poll(() => visited.cardTitle()).toBe('central sensitization');
});

test('the link to the article opens its section in a new tab', async () => {
  await visited.hover('Fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  await visited.clickInCard('What is fibromyalgia?');
  // Firefox does not tell the driver where an extension's tab has gone, but the page itself knows.
  const addresses = async () =>
    Promise.all((await getRunning().browser.pages()).map((page) => page.evaluate(() => location.href).catch(() => '')));
  await expect
    .poll(addresses, { timeout: 5000 })
    .toContain(getRunning().extensionUrl('glossary.html?article=fibromyalgia-and-hip-pain#what-is-fibromyalgia'));
});

test('in a window of 320 px the card fits and never leaves the viewport', async () => {
  await visited.page.setViewport({ width: 320, height: 480 });
  for (const term of ['Fibromyalgia', 'sensitization', 'flare']) {
    await visited.click(term);
    await expect.poll(() => visited.cardTitle()).not.toBeNull();
    const host = await visited.page.evaluate(() => {
      const rect = document.querySelector('explained-term-card')?.getBoundingClientRect();
      return rect && { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
    });
    expect(host?.left).toBeGreaterThanOrEqual(0);
    expect(host?.top).toBeGreaterThanOrEqual(0);
    expect(host?.right).toBeLessThanOrEqual(320);
    expect(host?.bottom).toBeLessThanOrEqual(480);
    await visited.page.keyboard.press('Escape');
    await expect.poll(() => visited.cardTitle()).toBeNull();
  }
});

test('a tap opens the card of a term and leaves a link its tap', async () => {
  const { x, y } = await visited.placeOf('sensitization');
  await visited.page.touchscreen.tap(x, y);
  await expect.poll(() => visited.cardTitle()).toBe('central sensitization');
  const link = await visited.placeOf('trigger points');
  await visited.page.keyboard.press('Escape');
  await Promise.all([visited.page.waitForNavigation(), visited.page.touchscreen.tap(link.x, link.y)]);
  expect(visited.page.url()).toBe(getRunning().urlOf('other.html'));
});

test('on a page that allows no styles and no scripts, marks are painted and the card has its own look', async () => {
  const strict = await VisitedPage.open(getRunning(), getRunning().urlOf('strict-csp.html'));
  await expect.poll(() => strict.markedTexts()).toEqual(['Fibromyalgia']);
  await strict.hover('Fibromyalgia');
  await expect.poll(() => strict.cardTitle()).toBe('fibromyalgia');
  const width = await strict.page.evaluate(
    () => document.querySelector('explained-term-card')?.getBoundingClientRect().width,
  );
  expect(width).toBeCloseTo(380, 0);
});
