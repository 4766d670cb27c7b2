import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  disabledSites,
  everyMentionSetting,
  painterSetting,
  setSiteEnabled,
  toggleEveryMention,
} from '../../platform/settings';

beforeEach(() => fakeBrowser.reset());

const stored = () => fakeBrowser.storage.local.get();

test('nothing is stored before the reader changes something', async () => {
  expect(await disabledSites.get()).toEqual([]);
  expect(await painterSetting.get()).toBe('highlights');
  expect(await everyMentionSetting.get()).toBe(false);
  expect(await stored()).toEqual({});
});

test('only the setting that was changed is stored', async () => {
  await painterSetting.set('elements');
  expect(await painterSetting.get()).toBe('elements');
  expect(await stored()).toMatchObject({ painter: 'elements' });
  expect(Object.keys(await stored())).not.toContain('disabledSites');
});

describe('what is stored but not valid counts as not stored', () => {
  test.each([{ value: 'neon' }, { value: 1 }, { value: null }, { value: {} }])('painter $value', async ({ value }) => {
    await fakeBrowser.storage.local.set({ painter: value });
    expect(await painterSetting.get()).toBe('highlights');
  });

  test.each([{ value: 'a.example' }, { value: [1] }, { value: ['a.example', null] }, { value: {} }])(
    'disabled sites $value',
    async ({ value }) => {
      await fakeBrowser.storage.local.set({ disabledSites: value });
      expect(await disabledSites.get()).toEqual([]);
    },
  );

  test.each([{ value: 'true' }, { value: 1 }, { value: [] }])('every mention $value', async ({ value }) => {
    await fakeBrowser.storage.local.set({ showsEveryMention: value });
    expect(await everyMentionSetting.get()).toBe(false);
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
    disabledSites.watch(onChange);
    await painterSetting.set('elements');
    expect(onChange).not.toHaveBeenCalled();
  });
});

test.each([
  { shows: 'the first site', before: [], site: 'b.example', isEnabled: false, after: ['b.example'] },
  { shows: 'sorted among others', before: ['c', 'a'], site: 'b', isEnabled: false, after: ['a', 'b', 'c'] },
  { shows: 'off twice is off once', before: ['a'], site: 'a', isEnabled: false, after: ['a'] },
  { shows: 'on again', before: ['a', 'b'], site: 'a', isEnabled: true, after: ['b'] },
  { shows: 'on without having been off', before: ['a'], site: 'b', isEnabled: true, after: ['a'] },
  { shows: 'a subdomain is another site', before: ['a.b'], site: 'b', isEnabled: true, after: ['a.b'] },
])('setSiteEnabled: $shows', async ({ before, site, isEnabled, after }) => {
  await disabledSites.set(before);
  await setSiteEnabled(site, isEnabled);
  expect(await disabledSites.get()).toEqual(after);
});

test('toggleEveryMention goes to every mention and back', async () => {
  await toggleEveryMention();
  expect(await everyMentionSetting.get()).toBe(true);
  await toggleEveryMention();
  expect(await everyMentionSetting.get()).toBe(false);
});
