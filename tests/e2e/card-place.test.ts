import { expect, test } from 'vitest';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();

/** The term is in a part of the page that scrolls by itself, inside the shadow tree of an element of the page. */
async function openWithScroller(): Promise<VisitedPage> {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('other.html'));
  await visited.page.evaluate(() => {
    const around = document.createElement('div');
    around.attachShadow({ mode: 'open' }).innerHTML =
      '<div style="height: 300px; overflow: auto"><slot></slot><div style="height: 900px"></div></div>';
    around.innerHTML = '<p style="margin: 120px 0">A doctor may speak of duloxetine.</p>';
    document.body.prepend(document.createElement('header'), around);
    document.body.style.minHeight = '2000px';
  });
  await expect.poll(() => visited.markedTexts()).toContain('duloxetine');
  return visited;
}

/** How far the card is from its term, in CSS pixels; null when no card is open. */
async function distance(visited: VisitedPage): Promise<{ x: number; y: number } | null> {
  const term = await visited.placeOf('duloxetine');
  return visited.page.evaluate(({ x, y }) => {
    const card = document.querySelector('explained-term-card')?.getBoundingClientRect();
    return card ? { x: Math.round(card.left - x), y: Math.round(card.top - y) } : null;
  }, term);
}

test.each<{ shows: string; move: () => void }>([
  { shows: 'the page scrolls', move: () => window.scrollBy(0, 40) },
  {
    shows: 'a part of the page scrolls within a shadow tree',
    move: () => document.querySelector('header + div')?.shadowRoot?.firstElementChild?.scrollBy(0, 40),
  },
  {
    shows: 'the page puts something above it',
    move: () => document.querySelector('header')?.style.setProperty('height', '40px'),
  },
  {
    shows: 'the page moves it little by little',
    move: () => {
      const header = document.querySelector('header');
      header?.animate([{ height: '0' }, { height: '40px' }], { duration: 400, fill: 'forwards' });
    },
  },
])('an open card stays beside its word when $shows', async ({ move }) => {
  const visited = await openWithScroller();
  await visited.hover('duloxetine');
  await expect.poll(() => visited.cardTitle()).toBe('duloxetine');
  const before = await visited.placeOf('duloxetine');
  // Into the card, so that it does not close when its word moves away from under the pointer.
  await visited.page.mouse.move(before.x + 20, before.y + 100);
  const apart = await distance(visited);
  expect(apart?.y).toBeGreaterThan(0);
  await visited.page.evaluate(move);
  await expect.poll(async () => Math.abs((await visited.placeOf('duloxetine')).y - before.y)).toBe(40);
  await expect.poll(() => distance(visited)).toEqual(apart);
});
