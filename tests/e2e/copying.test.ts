import { beforeAll, expect, test } from 'vitest';
import { type CopiedPart, copyPart } from './support/copied';
import { LiveSettings } from './support/live-settings';
import { marksOfClinicPage } from './support/marks';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();
let settings: LiveSettings;
beforeAll(async () => {
  settings = await LiveSettings.open(getRunning());
  await settings.set({ disabledSites: ['unmarked.test'] });
});

const parts: (CopiedPart & { shows: string })[] = [
  { shows: 'a paragraph', from: '#first', start: 0, to: '#first', end: 89 },
  { shows: 'a part of a term', from: '#first', start: 3, to: '#first', end: 9 },
  { shows: 'from the middle of a term to the middle of another', from: '#first', start: 4, to: '#first', end: 41 },
  { shows: 'over paragraphs', from: '#first', start: 8, to: '#first + p', end: 50 },
  { shows: 'from a term to the end of another', from: '#first', start: 0, to: '#link', end: 14 },
];

test.each(['highlights', 'elements'] as const)('%s: copied text and HTML are those of the page', async (painter) => {
  await settings.set({ painter });
  const unmarked = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html', 'unmarked.test'));
  const marked = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  const areMarksThere = async (): Promise<boolean> =>
    (await marked.markedTexts()).join('') === marksOfClinicPage.join('');
  for (const { shows, ...part } of parts) {
    await expect.poll(areMarksThere).toBe(true);
    const copied = await copyPart(marked.page, part);
    expect(copied.text.length, shows).toBeGreaterThan(5);
    const { html, text } = await copyPart(unmarked.page, part);
    expect(copied, shows).toEqual({ html: html.replaceAll('unmarked.test', 'clinic.test'), text });
  }
  await expect.poll(areMarksThere).toBe(true);
});

test('what a page copies by itself is what it would be without marks', async () => {
  await settings.set({ painter: 'elements' });
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  await expect.poll(() => visited.markedTexts()).not.toEqual([]);
  await visited.page.evaluate(() => {
    document.addEventListener('copy', (event) => {
      const fragment = getSelection()?.getRangeAt(0).cloneContents();
      const holder = document.createElement('div');
      if (fragment) holder.append(fragment);
      event.clipboardData?.setData('text/html', holder.innerHTML);
      event.clipboardData?.setData('text/plain', 'by the page');
      event.preventDefault();
    });
  });
  const copied = await copyPart(visited.page, {
    shows: '',
    from: '#first',
    start: 2,
    to: '#first',
    end: 48,
  } as CopiedPart);
  expect(copied.text).toBe('by the page');
  expect(copied.html).toContain('bromyalgia may come with central <b>sensitization</b>');
});
