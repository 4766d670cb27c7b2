import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  cardOpeningSetting,
  cardTextSizeSetting,
  densitySetting,
  keepsRecentTermsSetting,
  markLookSetting,
  painterSetting,
  recentTermsSetting,
  toggleEveryMention,
} from '../../platform/settings';

beforeEach(() => fakeBrowser.reset());

const stored = () => fakeBrowser.storage.local.get();
const underline = { style: 'underline', colour: 'text' };
const atOnce = { delayMs: 300, heldKey: 'none' };

/** Each setting with what a reader has who changed nothing, a choice, and what is no choice. */
const settings = [
  { setting: painterSetting, fallback: 'highlights', choice: 'elements', wrong: ['neon', 1, null, {}] },
  {
    setting: markLookSetting,
    fallback: underline,
    choice: { style: 'both', colour: 'purple' },
    wrong: ['tint', {}, null, { style: 'tint' }, { style: 'tint', colour: '#00f' }, ['tint', 'blue']],
  },
  { setting: densitySetting, fallback: 'calm', choice: 'once', wrong: [true, 'all', 1, []] },
  {
    setting: cardOpeningSetting,
    fallback: atOnce,
    choice: { delayMs: 150, heldKey: 'alt' },
    wrong: [300, { ...atOnce, delayMs: 149 }, { ...atOnce, delayMs: 601 }, { ...atOnce, heldKey: 'meta' }],
  },
  { setting: cardTextSizeSetting, fallback: 15, choice: 22, wrong: ['15', 12, 23, Number.NaN, null] },
  { setting: keepsRecentTermsSetting, fallback: true, choice: false, wrong: [0, 'false', null] },
  { setting: recentTermsSetting, fallback: [], choice: ['flare', 'hip-pain'], wrong: ['flare', [1], {}] },
].map((one) => ({ ...one, key: one.setting.key }));

describe.each(settings)('$key', ({ setting, key, fallback, choice, wrong }) => {
  test('is not stored before the reader changes it', async () => {
    expect(await setting.get()).toEqual(fallback);
    expect(await stored()).toEqual({});
  });

  test('is stored alone when it is changed', async () => {
    await setting.set(choice as never);
    expect(await setting.get()).toEqual(choice);
    expect(await stored()).toEqual({ [key]: choice });
  });

  test.each(wrong.map((value) => ({ value })))('counts as not stored when it is $value', async ({ value }) => {
    await fakeBrowser.storage.local.set({ [key]: value });
    expect(await setting.get()).toEqual(fallback);
  });
});

describe('watching', () => {
  test('tells each change, from wherever it comes, until it is stopped', async () => {
    const onChange = vi.fn();
    const stop = painterSetting.watch(onChange);
    await painterSetting.set('elements');
    await fakeBrowser.storage.local.set({ painter: 'highlights' });
    stop();
    await painterSetting.set('elements');
    expect(onChange.mock.calls).toEqual([['elements'], ['highlights']]);
  });

  test('tells the fallback for a value that is not valid and for one that was removed', async () => {
    const onChange = vi.fn();
    await painterSetting.set('elements');
    painterSetting.watch(onChange);
    await fakeBrowser.storage.local.set({ painter: 'neon' });
    await fakeBrowser.storage.local.remove('painter');
    expect(onChange.mock.calls).toEqual([['highlights'], ['highlights']]);
  });

  test('does not tell changes of another setting', async () => {
    const onChange = vi.fn();
    densitySetting.watch(onChange);
    await painterSetting.set('elements');
    expect(onChange).not.toHaveBeenCalled();
  });
});

test.each([
  { before: 'calm', after: 'every' },
  { before: 'once', after: 'every' },
  { before: 'every', after: 'calm' },
] as const)('toggleEveryMention goes from $before to $after', async ({ before, after }) => {
  await densitySetting.set(before);
  await toggleEveryMention();
  expect(await densitySetting.get()).toBe(after);
});
