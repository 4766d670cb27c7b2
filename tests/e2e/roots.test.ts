import { expect, test } from 'vitest';
import { OptionsPage } from './support/options';
import { PopupPage } from './support/popup';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();

/** The terms of tests/fixtures/pages/roots.html in the order of the page. */
const marksOfRootsPage = [
  'fibromyalgia',
  'duloxetine',
  'milnacipran',
  'osteoarthritis',
  'naproxen',
  'tramadol',
  'pregabalin',
  'insomnia',
  'gabapentin',
  'anxiety',
  'ibuprofen',
];

async function openRoots(): Promise<VisitedPage> {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('roots.html'));
  await expect.poll(() => visited.markedTexts()).toEqual(marksOfRootsPage);
  return visited;
}

async function setMarkAsElements(isWanted: boolean): Promise<void> {
  await (await OptionsPage.open(getRunning())).choose('painter', isWanted ? 'elements' : 'highlights');
}

/** How many style sheets are adopted by the document and by each open shadow root, in page order. */
const countSheets = (visited: VisitedPage) =>
  visited.page.evaluate(() => {
    const count = (root: Document | ShadowRoot): number[] => [
      root.adoptedStyleSheets.length,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? count(shadowRoot) : [])),
    ];
    return count(document);
  });

/** The HTML of the page with that of its open shadow roots, as the page itself keeps it of its own making. */
const htmlWithRoots = (visited: VisitedPage) =>
  visited.page.evaluate(() => (window as unknown as { describeAll: () => string }).describeAll());

test.each([
  { painter: 'highlights', isElements: false },
  { painter: 'elements', isElements: true },
])('text in open shadow roots is marked and nothing is left of it: $painter', async ({ isElements }) => {
  await setMarkAsElements(isElements);
  const visited = await openRoots();
  const before = await visited.page.evaluate(() => (window as unknown as { asMade: string }).asMade);
  // Document, #open, #nested, #inline, x-declared, two that are left out, the editor, #in-link, the button.
  // The look of marks is put into documents by the manifest.
  expect(await countSheets(visited)).toEqual([0, 1, 1, 1, 1, 0, 0, 0, 1, 0]);
  const popup = await PopupPage.openOver(getRunning(), visited.page);
  await popup.pressSwitch();
  await expect.poll(() => visited.markedTexts()).toEqual([]);
  expect(await countSheets(visited)).toEqual(Array(10).fill(0));
  expect(await htmlWithRoots(visited)).toBe(before);
  await popup.pressSwitch();
  await visited.page.bringToFront();
  await expect.poll(() => visited.markedTexts()).toEqual(marksOfRootsPage);
  await setMarkAsElements(false);
});

test.each(['duloxetine', 'milnacipran', 'osteoarthritis', 'naproxen', 'tramadol', 'pregabalin', 'insomnia'])(
  'pointing at %s in a shadow root opens its card',
  async (term) => {
    const visited = await openRoots();
    await visited.hover(term);
    await expect.poll(() => visited.cardTitle()).toBe(term);
    await visited.page.keyboard.press('Escape');
    await expect.poll(() => visited.cardTitle()).toBeNull();
  },
);

test('a mark in a shadow root can be seen', async () => {
  const visited = await openRoots();
  const { x, y } = await visited.placeOf('milnacipran');
  const look = () =>
    visited.page.screenshot({ clip: { x: x - 40, y: y - 15, width: 80, height: 30 }, encoding: 'base64' });
  const marked = await look();
  await visited.page.evaluate(() => CSS.highlights.delete('explained-term'));
  expect(await look()).not.toBe(marked);
});

test('a click on a term opens its card, but in a link around its host or a button around its slot', async () => {
  const visited = await openRoots();
  await visited.click('osteoarthritis');
  await expect.poll(() => visited.cardTitle()).toBe('osteoarthritis');
  await visited.page.keyboard.press('Escape');
  await visited.click('anxiety');
  expect(await visited.page.evaluate(() => document.body.dataset.isPressed)).toBe('yes');
  await visited.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(await visited.cardTitle()).toBeNull();
  await Promise.all([visited.page.waitForNavigation(), visited.click('insomnia')]);
  expect(visited.page.url()).toBe(getRunning().urlOf('other.html'));
});

test('marks as elements in shadow roots are reached by Tab and opened by Enter and Space', async () => {
  await setMarkAsElements(true);
  const visited = await openRoots();
  const focused = () =>
    visited.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.textContent;
    });
  await visited.page.keyboard.press('Tab');
  await visited.page.keyboard.press('Tab');
  expect(await focused()).toBe('duloxetine');
  await visited.page.keyboard.press('Enter');
  await expect.poll(() => visited.cardTitle()).toBe('duloxetine');
  await visited.page.keyboard.press('Escape');
  await expect.poll(() => visited.cardTitle()).toBeNull();
  expect(await focused()).toBe('duloxetine');
  await visited.page.keyboard.press('Tab');
  await visited.page.keyboard.press('Tab');
  expect(await focused()).toBe('osteoarthritis');
  // What stands in a slot of a button is in the tab order already.
  const isReached = () =>
    visited.page.evaluate(() => document.querySelector<HTMLElement>('#button explained-term')?.tabIndex === 0);
  expect(await isReached()).toBe(false);
  await visited.page.keyboard.press(' ');
  await expect.poll(() => visited.cardTitle()).toBe('osteoarthritis');
  await setMarkAsElements(false);
});

test('text that changes in a shadow root is marked anew', async () => {
  const visited = await openRoots();
  await visited.page.evaluate(() => {
    const nested = document.querySelector('#open')?.shadowRoot?.querySelector('#nested')?.shadowRoot;
    if (nested) nested.innerHTML = '<p>Now sciatica.</p>';
    const text = document.querySelector('#open')?.shadowRoot?.firstChild as Text;
    text.data = 'Now fatigue and duloxetine.';
  });
  await expect
    .poll(() => visited.markedTexts())
    .toEqual(
      marksOfRootsPage.flatMap((term) =>
        term === 'osteoarthritis' ? ['sciatica'] : term === 'duloxetine' ? ['fatigue', term] : [term],
      ),
    );
});

test.each([
  { painter: 'highlights', isElements: false },
  { painter: 'elements', isElements: true },
])('a shadow root that is attached later is marked within a second: $painter', async ({ isElements }) => {
  await setMarkAsElements(isElements);
  const visited = await openRoots();
  const waitedMs = await visited.page.evaluate(async () => {
    customElements.define(
      'x-late',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = '<p>Late: lidocaine.</p><slot></slot>';
        }
      },
    );
    const empty = document.querySelector('#empty')?.attachShadow({ mode: 'open' });
    if (empty) empty.innerHTML = 'Later: melatonin and magnesium.';
    const startMs = performance.now();
    const isMarked = (root: ShadowRoot | null | undefined) =>
      root?.querySelector('explained-term') ||
      [...(CSS.highlights.get('explained-term') ?? [])].some((one) => one.startContainer.getRootNode() === root);
    while (!isMarked(empty) || !isMarked(document.querySelector('x-late')?.shadowRoot)) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (performance.now() - startMs > 5000) break;
    }
    return performance.now() - startMs;
  });
  expect(waitedMs).toBeLessThan(1000);
  expect(await visited.markedTexts()).toContain('lidocaine');
  await setMarkAsElements(false);
});

test('selecting text in a shadow root opens no card', async () => {
  const visited = await openRoots();
  const { x, y } = await visited.placeOf('milnacipran');
  await visited.page.mouse.move(x - 60, y);
  await visited.page.mouse.down();
  await visited.page.mouse.move(x, y, { steps: 4 });
  await visited.page.mouse.up();
  // Longer than a click would take to open the card.
  await visited.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  expect(await visited.cardTitle()).toBeNull();
});

test('a shadow root that nobody waited for is marked when the pointer reaches it', async () => {
  const visited = await openRoots();
  await visited.page.evaluate(() => {
    // A paragraph with text in it is not waited for.
    const host = [...document.querySelectorAll('p')].at(-1);
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = '<b>Reached at last: sciatica.</b>';
  });
  await visited.hover('at last');
  await expect.poll(() => visited.markedTexts()).toContain('sciatica');
  await visited.hover('sciatica');
  await expect.poll(() => visited.cardTitle()).toBe('sciatica');
});
