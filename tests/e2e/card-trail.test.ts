import { beforeEach, expect, test } from 'vitest';
import { findNodes, textOf } from '../../scripts/browser/card-tree';
import { storeSettings } from '../../scripts/browser/stored-settings';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();
beforeEach(() => storeSettings(getRunning(), { painter: 'highlights' }));

async function openCard(): Promise<VisitedPage> {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  await visited.page.bringToFront();
  await expect.poll(() => visited.markedTexts()).toContain('Fibromyalgia');
  await visited.hover('Fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  return visited;
}

/** The text of what has the focus in the card; null when it is elsewhere. */
async function focusedInCard(visited: VisitedPage): Promise<string | null> {
  const card = await visited.findCard();
  const nodes = card ? findNodes(card, ({ name }) => ['h2', 'button', 'a', 'summary'].includes(name)) : [];
  for (const node of nodes) {
    if (await node.ask('(node) => node.getRootNode().activeElement === node')) {
      return node.attributes['aria-label'] ?? textOf(node);
    }
  }
  return null;
}

async function scrollTop(visited: VisitedPage): Promise<number> {
  const card = await visited.findCard();
  const [scroller] = card ? findNodes(card, ({ attributes }) => attributes.class === 'card-scroll') : [];
  return scroller ? scroller.ask<number>('(node) => node.scrollTop') : -1;
}

test('terms open in the card one from the other, and Back leads to the very place', async () => {
  const visited = await openCard();
  await visited.clickInCard('More');
  await visited.clickInCard('central sensitization');
  await expect.poll(() => visited.cardTitle()).toBe('central sensitization');
  expect(await focusedInCard(visited)).toBe('central sensitization');
  expect(await scrollTop(visited)).toBe(0);
  await visited.clickInCard('spinal cord and brain');
  await expect.poll(() => visited.cardTitle()).toBe('central nervous system');
  expect(await visited.cardText()).toContain('fibromyalgia central sensitization');

  await visited.clickInCard('Back to central sensitization');
  await expect.poll(() => visited.cardTitle()).toBe('central sensitization');
  expect(await focusedInCard(visited)).toBe('spinal cord and brain');
  await visited.clickInCard('Back to fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  expect(await focusedInCard(visited)).toBe('central sensitization');
  expect(await scrollTop(visited)).toBeGreaterThan(0);
});

test('the trail leads back over several terms at once, and is forgotten at another word', async () => {
  const visited = await openCard();
  await visited.clickInCard('More');
  await visited.clickInCard('central sensitization');
  await expect.poll(() => visited.cardTitle()).toBe('central sensitization');
  await visited.clickInCard('spinal cord and brain');
  await expect.poll(() => visited.cardTitle()).toBe('central nervous system');
  await visited.clickInCard('fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  await visited.click('sensitization');
  await expect.poll(() => visited.cardTitle()).toBe('central sensitization');
  await expect(visited.getInCard('Back to fibromyalgia')).rejects.toThrow('no link or button');
});

test('from word to word the card is never hidden between, and its words and place change in one frame', async () => {
  const visited = await openCard();
  await visited.page.evaluate(() => {
    const seen = window as unknown as { hidden: number; frames: string[] };
    seen.hidden = 0;
    seen.frames = [];
    const host = document.querySelector('explained-term-card') as HTMLElement;
    host.addEventListener('toggle', () => seen.hidden++);
    new MutationObserver((changes) => {
      if (changes.some(({ removedNodes }) => [...removedNodes].includes(host))) seen.hidden++;
    }).observe(document.documentElement, { childList: true });
    const look = (): void => {
      const { left, top, width, height } = host.getBoundingClientRect();
      seen.frames.push([left, top, width, height].map(Math.round).join());
      requestAnimationFrame(look);
    };
    look();
  });
  await visited.hover('trigger points');
  await expect.poll(() => visited.cardTitle()).toBe('trigger point');
  const { hidden, frames } = await visited.page.evaluate(() => {
    const seen = window as unknown as { hidden: number; frames: string[] };
    return { hidden: seen.hidden, frames: seen.frames };
  });
  expect(hidden).toBe(0);
  expect(new Set(frames).size).toBe(2);
});

test('text can be selected in the card, also past its edge, and it stays open until it is closed', async () => {
  const visited = await openCard();
  const { page } = visited;
  const card = await visited.findCard();
  const [text] = card ? findNodes(card, ({ attributes }) => attributes.id === 'short-fibromyalgia') : [];
  const box = await text?.ask<DOMRect>('(node) => node.getBoundingClientRect().toJSON()');
  if (!box) throw new Error('the card has no short explanation');
  await page.mouse.move(box.left + 2, box.top + 10);
  await page.mouse.down();
  const selected = () =>
    text?.ask<string>('(node) => (node.getRootNode().getSelection?.() ?? getSelection()).toString()');
  await page.mouse.move(box.left + 200, box.top + 60, { steps: 4 });
  await expect.poll(selected).toContain('long-term condition');
  await page.mouse.move(box.right + 200, box.top + 60, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(900, 780);
  // Longer than the card would take to close.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
  expect(await visited.cardTitle()).toBe('fibromyalgia');
  await page.mouse.click(900, 780);
  await expect.poll(() => visited.cardTitle()).toBeNull();
});
