import { expect, test } from 'vitest';
import { LiveSettings } from './support/live-settings';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';
import { WalkSender, type WalkStep } from './support/walk-sender';

const getRunning = useTestBrowser();

/** What can be walked to on tests/fixtures/pages/walk.html, in its order. */
const words = ['fibromyalgia', 'duloxetine', 'naproxen', 'fibromyalgia', 'pregabalin'];

interface Walk {
  visited: VisitedPage;
  go: (step: WalkStep) => Promise<unknown>;
}

async function openWalk(painter: 'highlights' | 'elements' = 'highlights', file = 'walk.html'): Promise<Walk> {
  const settings = await LiveSettings.open(getRunning());
  await settings.set({ painter });
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf(file));
  await expect.poll(async () => (await visited.markedTexts()).length).toBeGreaterThan(0);
  const sender = await WalkSender.open(visited);
  await visited.page.bringToFront();
  return { visited, go: (step) => sender.walk(step) };
}

/** Goes on until there is nothing more, from the beginning or from the end, and tells each word that was shown. */
async function walkThrough({ visited, go }: Walk, to: 'next' | 'previous'): Promise<(string | null)[]> {
  const seen: (string | null)[] = [];
  for (let answer = await go({ to, from: 'edge' }); answer === 'there'; answer = await go({ to })) {
    seen.push(await visited.currentWord());
  }
  return seen;
}

const openFocus = (visited: VisitedPage) =>
  visited.page.evaluate(() => {
    const field = document.querySelector('input');
    const selection = getSelection();
    return {
      focused: document.activeElement?.id ?? '',
      inField: [field?.selectionStart, field?.selectionEnd],
      selected: String(selection),
    };
  });

test.each(['highlights', 'elements'] as const)(
  'a walk goes through what can be seen, both ways: %s',
  async (painter) => {
    const walk = await openWalk(painter);
    expect(await walkThrough(walk, 'next')).toEqual(words);
    expect(await walkThrough(walk, 'previous')).toEqual([...words].reverse());
  },
);

test('each word is brought into the window and shown, also in a box that is scrolled', async () => {
  const { visited, go } = await openWalk();
  await go({ to: 'next', from: 'edge' });
  for (const word of ['duloxetine', 'naproxen', 'fibromyalgia']) {
    await go({ to: 'next' });
    expect(await visited.currentWord()).toBe(word);
    expect(await visited.isCurrentInWindow()).toBe(true);
  }
});

test('it begins with what the window shows', async () => {
  const { visited, go } = await openWalk();
  await visited.page.evaluate(() => scrollTo(0, 1500));
  await go({ to: 'next', from: 'view' });
  expect(await visited.currentWord()).toBe('naproxen');
  await visited.page.keyboard.press('Escape');
  expect(await go({ to: 'next' })).toBe('none');
  await visited.page.evaluate(() => scrollTo(0, 0));
  await go({ to: 'previous', from: 'view' });
  expect(await visited.currentWord()).toBe('duloxetine');
});

test('focus, selection and keys of the page stay its own', async () => {
  const { visited, go } = await openWalk();
  await visited.page.focus('#field');
  await visited.page.evaluate(() => document.querySelector('input')?.setSelectionRange(2, 6));
  const before = await openFocus(visited);
  await go({ to: 'next', from: 'edge' });
  await go({ to: 'next' });
  expect(await openFocus(visited)).toEqual(before);
  for (const key of ['x', 'Enter', 'ArrowDown', 'Tab', 'Escape'] as const) await visited.page.keyboard.press(key);
  expect(await visited.page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([
    'x',
    'Enter',
    'ArrowDown',
    'Tab',
    'Escape',
  ]);
});

test('the word is announced politely, and nothing is left when the walk has ended', async () => {
  const { visited, go } = await openWalk();
  const html = () => visited.page.evaluate(() => document.documentElement.outerHTML);
  const before = await html();
  await go({ to: 'next', from: 'edge' });
  await expect
    .poll(() => visited.announcement())
    .toEqual({ role: 'status', text: 'fibromyalgia, explanation available' });
  await go({ to: 'next' });
  await expect
    .poll(() => visited.announcement())
    .toEqual({ role: 'status', text: 'duloxetine, explanation available' });
  await visited.page.keyboard.press('Escape');
  expect(await visited.announcement()).toBeNull();
  expect(await visited.currentWord()).toBeNull();
  expect(await html()).toBe(before);
  await go({ to: 'next', from: 'edge' });
  await visited.page.mouse.click(5, 5);
  await expect.poll(html).toBe(before);
});

test('the card opens on demand, takes the focus and gives it back', async () => {
  const { visited, go } = await openWalk();
  await visited.page.focus('#field');
  await visited.page.evaluate(() => document.querySelector('input')?.setSelectionRange(2, 6));
  const before = await openFocus(visited);
  await go({ to: 'next', from: 'edge' });
  await go({ to: 'next' });
  expect(await visited.cardTitle()).toBeNull();
  expect(await go({ to: 'card' })).toBe('there');
  await expect.poll(() => visited.cardTitle()).toBe('duloxetine');
  await expect.poll(async () => (await openFocus(visited)).focused).toBe('');
  // Who walks on with the card open is shown the next card.
  await go({ to: 'next' });
  await expect.poll(() => visited.cardTitle()).toBe('naproxen');
  await visited.page.keyboard.press('Escape');
  await expect.poll(() => visited.cardTitle()).toBeNull();
  expect(await openFocus(visited)).toEqual(before);
  expect(await visited.currentWord()).toBe('naproxen');
});

test('Tab goes where it went before, with marks that leave the page alone', async () => {
  const { visited, go } = await openWalk();
  const tabThrough = async (): Promise<string[]> => {
    const reached: string[] = [];
    await visited.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await visited.page.focus('#field');
    for (let n = 0; n < 2; n++) {
      await visited.page.keyboard.press('Tab');
      reached.push(
        await visited.page.evaluate(() => document.activeElement?.id || document.activeElement?.localName || ''),
      );
    }
    return reached;
  };
  await visited.page.evaluate(() => document.querySelector('.scroll')?.setAttribute('tabindex', '-1'));
  const before = await tabThrough();
  await go({ to: 'next', from: 'edge' });
  expect(await tabThrough()).toEqual(before);
});

test('the word whose card is open is shown on the page', async () => {
  const { visited } = await openWalk();
  await visited.hover('duloxetine');
  await expect.poll(() => visited.cardTitle()).toBe('duloxetine');
  expect(await visited.currentWord()).toBe('duloxetine');
  await visited.page.keyboard.press('Escape');
  await expect.poll(() => visited.currentWord()).toBeNull();
});

test.each(['highlights', 'elements'] as const)(
  'a jump goes round the mentions of a term, marked or not: %s',
  async (painter) => {
    const settings = await LiveSettings.open(getRunning());
    await settings.set({ density: 'once' });
    const { visited, go } = await openWalk(painter);
    await expect
      .poll(async () => (await visited.markedTexts()).filter((one) => one === 'fibromyalgia'))
      .toHaveLength(1);
    const top = () => visited.page.evaluate(() => scrollY);
    expect(await go({ to: 'next', termId: 'fibromyalgia', from: 'view' })).toBe('there');
    expect(await visited.currentWord('flash')).toBe('fibromyalgia');
    expect(await top()).toBe(0);
    expect(await go({ to: 'next', termId: 'fibromyalgia' })).toBe('there');
    expect(await visited.currentWord('flash')).toBe('fibromyalgia');
    expect(await top()).toBeGreaterThan(1000);
    // Once, for a second.
    await expect.poll(() => visited.currentWord('flash')).toBeNull();
    expect(await go({ to: 'next', termId: 'fibromyalgia' })).toBe('left');
    await settings.set({ density: 'every' });
  },
);

test('who wants less motion sees no flash', async () => {
  const { visited, go } = await openWalk();
  if (getRunning().name === 'firefox') return;
  await visited.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await go({ to: 'next', termId: 'naproxen', from: 'edge' });
  expect(await visited.currentWord('flash')).toBeNull();
  expect(await visited.currentWord()).toBe('naproxen');
  await expect.poll(() => visited.currentWord()).toBeNull();
});

test('a frame of any site is walked through and comes into the window', async () => {
  const { visited } = await openWalk('highlights', 'frames.html');
  await visited.page.evaluate(() => {
    const far = document.createElement('div');
    far.style.height = '3000px';
    document.querySelector('iframe')?.before(far);
  });
  const sender = await WalkSender.open(visited);
  await visited.page.bringToFront();
  await expect.poll(async () => (await sender.framesWithTerms()).length).toBe(3);
  const [, ...frames] = await sender.framesWithTerms();
  for (const frameId of frames) {
    await visited.page.evaluate(() => scrollTo(0, 0));
    expect(await sender.walk({ to: 'next', from: 'edge' }, frameId)).toBe('there');
    await expect.poll(() => visited.page.evaluate(() => scrollY)).toBeGreaterThan(2000);
    expect(await sender.walk({ to: 'next' }, frameId)).toBe('there');
    expect(await sender.walk({ to: 'next' }, frameId)).toBe('left');
  }
});

test('marks as elements are reached by Tab, with a name and a description', async () => {
  const { visited } = await openWalk('elements');
  await visited.page.focus('#field');
  await visited.page.keyboard.press('Tab');
  const focused = await visited.page.evaluate(() => {
    const mark = document.activeElement;
    return { text: mark?.textContent, role: mark?.role, description: mark?.getAttribute('aria-description') };
  });
  expect(focused).toEqual({ text: 'fibromyalgia', role: 'button', description: 'explanation available' });
  if (getRunning().name === 'firefox') return;
  const session = await visited.page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const marks = nodes.filter(({ role, description }) => role?.value === 'button' && description?.value);
  expect(marks.map(({ name, description }) => `${name?.value}: ${description?.value}`).sort()).toEqual(
    ['duloxetine', 'fibromyalgia', 'fibromyalgia', 'ibuprofen', 'ibuprofen', 'naproxen'].map(
      (name) => `${name}: explanation available`,
    ),
  );
});
