import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readingTextSizeSetting, readingWidthSetting } from '../../platform/reading-settings';

beforeEach(() => fakeBrowser.storage.local.clear());

test('a reader who has changed nothing gets 17 px and lines of normal length', async () => {
  expect(await readingTextSizeSetting.get()).toBe(17);
  expect(await readingWidthSetting.get()).toBe('normal');
});

test.each([14, 20, 26])('a size of %d px is kept', async (size) => {
  await readingTextSizeSetting.set(size);
  expect(await readingTextSizeSetting.get()).toBe(size);
});

test.each([13, 27, '20', null])('a stored size of %s counts as none', async (size) => {
  await fakeBrowser.storage.local.set({ readingTextSize: size });
  expect(await readingTextSizeSetting.get()).toBe(17);
});

test.each(['narrow', 'normal', 'wide'] as const)('a width of %s is kept', async (width) => {
  await readingWidthSetting.set(width);
  expect(await readingWidthSetting.get()).toBe(width);
});

test('a stored width that is none counts as none', async () => {
  await fakeBrowser.storage.local.set({ readingWidth: 'huge' });
  expect(await readingWidthSetting.get()).toBe('normal');
});
