// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { GlossaryApp } from '../../../entrypoints/glossary/GlossaryApp';
import { loadGlossary } from '../../../entrypoints/glossary/glossary-data';
import { readReadingLook } from '../../../entrypoints/glossary/use-reading-look';
import { readingTextSizeSetting, readingWidthSetting } from '../../../platform/reading-settings';
import { renderView, type View } from '../../components/render-view';

beforeEach(async () => {
  await fakeBrowser.storage.local.clear();
});

async function open(path: string): Promise<View> {
  history.replaceState(null, '', path);
  return renderView(<GlossaryApp glossary={await loadGlossary()} initialLook={await readReadingLook()} />);
}
const address = () => `${location.pathname}${location.search}`;

test('what is typed is in the address and in the title, as one step to go back by', async () => {
  const { type, names } = await open('/glossary.html');
  const steps = history.length;
  for (const typed of ['h', 'hi', 'hip', 'hip p']) await type('searchbox', typed);
  expect(address()).toBe('/glossary.html?q=hip%20p');
  expect(history.length).toBe(steps + 1);
  expect(names('listitem')[0]).toMatch(/^hip pain/);
  expect(document.title).toBe('hip p · Glossary · Termlight');
});

test('emptied and typed anew, it is still one step', async () => {
  const { type, names } = await open('/glossary.html');
  const steps = history.length;
  for (const typed of ['hip', '', 'flare']) await type('searchbox', typed);
  expect(address()).toBe('/glossary.html?q=flare');
  expect(history.length).toBe(steps + 1);
  await type('searchbox', '');
  expect(address()).toBe('/glossary.html');
  expect(names('heading')).toContain('A');
});

test('a search that the address came with stays a step of its own', async () => {
  const { type } = await open('/glossary.html?q=hip');
  const steps = history.length;
  await type('searchbox', 'flare');
  expect(history.length).toBe(steps + 1);
});

test('going back is followed', async () => {
  const { get, names } = await open('/glossary.html?q=flare');
  expect((get('searchbox') as HTMLInputElement).value).toBe('flare');
  await act(() => {
    history.replaceState(null, '', '/glossary.html?q=milnacipran');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  expect((get('searchbox') as HTMLInputElement).value).toBe('milnacipran');
  expect(names('listitem')[0]).toMatch(/^milnacipran/);
});

test.each([
  ['?term=hip-pain', 'hip pain', 'hip pain · Termlight'],
  ['?term=hip-pains', 'This term is not in the glossary', 'This term is not in the glossary · Termlight'],
  ['?article=nothing', 'This article is not here', 'This article is not here · Termlight'],
  ['?letter=b', 'Glossary', 'B · Glossary · Termlight'],
])('%s shows "%s"', async (search, heading, title) => {
  const { names } = await open(`/glossary.html${search}`);
  expect(names('heading')[0]).toBe(heading);
  expect(document.title).toBe(title);
});

test('text size and width are shown at once, stored, and there the next time', async () => {
  const { click, container } = await open('/glossary.html?term=hip-pain');
  const { style, dataset } = document.documentElement;
  expect([style.getPropertyValue('--text'), dataset.readingWidth]).toEqual(['17px', 'normal']);
  await click('button', 'Larger text');
  await act(() => container.querySelector<HTMLInputElement>('input[value="wide"]')?.click());
  expect([style.getPropertyValue('--text'), dataset.readingWidth]).toEqual(['18px', 'wide']);
  await vi.waitFor(async () => {
    expect([await readingTextSizeSetting.get(), await readingWidthSetting.get()]).toEqual([18, 'wide']);
  });
  await open('/glossary.html');
  expect([style.getPropertyValue('--text'), dataset.readingWidth]).toEqual(['18px', 'wide']);
});

test('a size that cannot be stored is taken back', async () => {
  const { click } = await open('/glossary.html');
  vi.spyOn(readingTextSizeSetting, 'set').mockRejectedValueOnce(new Error('storage is full'));
  await click('button', 'Larger text');
  await vi.waitFor(() => expect(document.documentElement.style.getPropertyValue('--text')).toBe('17px'));
});
