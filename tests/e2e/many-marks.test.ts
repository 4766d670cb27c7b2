import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { marksOnPage, pageOfManyMarks } from './support/many-marks-page';
import { PopupPage } from './support/popup';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser({
  makePages: async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'many-marks-'));
    await writeFile(path.join(folder, 'many.html'), pageOfManyMarks);
    return folder;
  },
});

/** How many marks are registered now. */
const countMarks = (visited: VisitedPage) =>
  visited.page.evaluate(() => CSS.highlights.get('explained-term')?.size ?? 0);

/** Of all names of a term that can be seen now, those that are marked and those that are not. */
const lookAround = (visited: VisitedPage) =>
  visited.page.evaluate(() => {
    const marked = [...(CSS.highlights.get('explained-term') ?? [])].map(
      ({ startContainer, startOffset }) => [startContainer, startOffset] as const,
    );
    const found = { marked: 0, unmarked: [] as string[] };
    const roots: Node[] = [document.body];
    for (let root = roots.shift(); root; root = roots.shift()) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node instanceof Element && node.shadowRoot) roots.push(node.shadowRoot);
        const start = node instanceof Text ? node.data.indexOf('fibromyalgia') : -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + 12);
        const { x, y, width, height } = range.getBoundingClientRect();
        // Nothing is there outside of the window, and something else where a text is cut off or covered.
        const top = (node.getRootNode() as Document).elementFromPoint(x + width / 2, y + height / 2);
        const isSeen = width > 0 && top === node.parentElement;
        if (!isSeen) continue;
        if (marked.some(([one, offset]) => one === node && offset === start)) found.marked++;
        else found.unmarked.push(node.parentElement?.parentElement?.textContent?.slice(0, 60) ?? '');
      }
    }
    return found;
  });

async function expectAllMarked(visited: VisitedPage): Promise<void> {
  await expect
    .poll(async () => {
      const { marked, unmarked } = await lookAround(visited);
      return { isAnyMarked: marked > 0, unmarked };
    })
    .toEqual({ isAnyMarked: true, unmarked: [] });
}

/** More would have to be registered if all of the page were. */
const mostRegistered = 400;

async function openMany(): Promise<VisitedPage> {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('many.html'));
  await expectAllMarked(visited);
  const popup = await PopupPage.openOver(getRunning(), visited.page);
  await visited.page.bringToFront();
  await expect.poll(() => popup.pageTerms()).toEqual([`fibromyalgia ${marksOnPage}`]);
  await popup.page.close();
  await expect.poll(() => countMarks(visited)).toBeLessThan(mostRegistered);
  return visited;
}

const showAt = (visited: VisitedPage, selector: string) =>
  visited.page.evaluate((wanted) => document.querySelector(wanted)?.scrollIntoView(), selector);

test('what the reader scrolls or jumps to is marked, and never much more', async () => {
  const visited = await openMany();
  await visited.page.evaluate(() => scrollBy(0, 2 * innerHeight));
  await expectAllMarked(visited);
  await visited.page.keyboard.press('End');
  await expectAllMarked(visited);
  await visited.page.evaluate(() => location.assign('#p300'));
  await expectAllMarked(visited);
  for (const place of ['p700', 'float', 'plain', 'columns', 'in-root', 'skipped', 'contents', 'movable', 'p10']) {
    await showAt(visited, `#${place}`);
    await expectAllMarked(visited);
    expect(await countMarks(visited), place).toBeLessThan(mostRegistered);
  }
});

test.each(['#scroller', '#fixed'])('what is scrolled to in a box of its own is marked: %s', async (box) => {
  const visited = await openMany();
  await showAt(visited, box);
  for (const part of [0.5, 1, 0.2]) {
    await visited.page.evaluate(
      (selector, height) => {
        const element = document.querySelector(selector);
        element?.scrollTo(0, height * element.scrollHeight);
      },
      box,
      part,
    );
    await expectAllMarked(visited);
  }
});

test('what the page shows, moves or puts elsewhere is marked', async () => {
  const visited = await openMany();
  await showAt(visited, '#p500');
  await visited.page.evaluate(() => {
    const piece = document.createElement('div');
    piece.id = 'piece';
    piece.innerHTML = '<p>A new piece is about fibromyalgia.</p>'.repeat(400);
    document.querySelector('#p100')?.before(piece);
  });
  await expectAllMarked(visited);
  await showAt(visited, '#piece');
  await expectAllMarked(visited);
  await visited.page.evaluate(() => document.querySelector('#piece')?.remove());
  await expectAllMarked(visited);

  await visited.page.evaluate(() => document.querySelector('#details')?.setAttribute('open', ''));
  await showAt(visited, '#details');
  await expectAllMarked(visited);

  // Text that is moved alone reads as before, in another element.
  await showAt(visited, '#p400');
  await visited.page.evaluate(() => {
    const made = document.createElement('div');
    made.append(...(document.querySelector('#movable')?.childNodes ?? []));
    document.querySelector('#p400')?.before(made);
  });
  await expectAllMarked(visited);
});

test('what is far from where the page began has a card, and switching off leaves nothing', async () => {
  const visited = await openMany();
  await showAt(visited, '#p800');
  await expectAllMarked(visited);
  const { x, y } = await visited.page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#p802') as Element);
    const rect = range.getBoundingClientRect();
    return { x: rect.x + 0.75 * rect.width, y: rect.y + rect.height / 2 };
  });
  await visited.page.mouse.move(x - 3, y);
  await visited.page.mouse.move(x, y);
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  const popup = await PopupPage.openOver(getRunning(), visited.page);
  await popup.pressSwitch();
  await expect.poll(() => visited.page.evaluate(() => CSS.highlights.size)).toBe(0);
  await visited.page.bringToFront();
  await showAt(visited, '#p300');
  expect(await countMarks(visited)).toBe(0);
  await popup.pressSwitch();
  await expectAllMarked(visited);
});
