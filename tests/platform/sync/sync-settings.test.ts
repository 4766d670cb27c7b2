import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createQueue } from '../../../platform/queue';
import { densitySetting, painterSetting } from '../../../platform/settings';
import { isAllSitesOffSetting } from '../../../platform/site-rules';
import { startSync } from '../../../platform/sync/start-sync';
import {
  endSync,
  findSyncProblem,
  removeSharedSettings,
  syncSetting,
  syncSettings,
  watchSyncProblem,
} from '../../../platform/sync/sync-settings';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const shared = () => fakeBrowser.storage.sync.get();
const local = async () => {
  const { syncs, syncTimes, ...settings } = await fakeBrowser.storage.local.get();
  return settings;
};
const laterMs = (ms: number) => vi.setSystemTime(Date.now() + ms);

/** Goes to another of the reader's browsers, which has what is shared and nothing else; gives the way back. */
async function goToOtherBrowser(): Promise<() => Promise<void>> {
  const here = await fakeBrowser.storage.local.get();
  await fakeBrowser.storage.local.clear();
  return async () => {
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.local.set(here);
    await syncSettings();
  };
}

async function change(key: string, value: unknown): Promise<void> {
  laterMs(10);
  await (value === undefined ? fakeBrowser.storage.local.remove(key) : fakeBrowser.storage.local.set({ [key]: value }));
  await syncSettings([key]);
}

async function switchOn(): Promise<void> {
  await syncSetting.set(true);
  await syncSettings();
}

test('nothing is shared before the reader wants it', async () => {
  await change('painter', 'elements');
  expect(await shared()).toEqual({});
  expect(await fakeBrowser.storage.local.get()).toEqual({ painter: 'elements' });
});

test('what was set here goes to the others, and what they have comes here', async () => {
  await painterSetting.set('elements');
  await switchOn();
  const back = await goToOtherBrowser();
  await densitySetting.set('every');
  await switchOn();
  expect(await local()).toEqual({ painter: 'elements', density: 'every' });
  await back();
  expect(await local()).toEqual({ painter: 'elements', density: 'every' });
});

test('a browser that joins takes the settings of the others where both have one', async () => {
  await densitySetting.set('once');
  await switchOn();
  await goToOtherBrowser();
  await densitySetting.set('every');
  await switchOn();
  expect(await local()).toEqual({ density: 'once' });
});

test('of each setting the change that was made last holds', async () => {
  await switchOn();
  await change('density', 'once');
  const back = await goToOtherBrowser();
  await switchOn();
  await change('density', 'every');
  await change('painter', 'elements');
  await change('painter', undefined);
  await back();
  expect(await local()).toEqual({ density: 'every' });
});

test('a change that was not shared yet is not lost to an older one', async () => {
  await switchOn();
  await change('density', 'once');
  vi.spyOn(browser.storage.sync, 'set').mockRejectedValueOnce(new Error('offline'));
  await change('density', 'every');
  expect(await findSyncProblem()).toEqual({ kind: 'failed', message: 'offline' });
  await syncSettings();
  expect(await findSyncProblem()).toBeNull();
  await goToOtherBrowser();
  await switchOn();
  expect(await local()).toEqual({ density: 'every' });
});

test('recent terms, pauses and the switch for all sites are never shared', async () => {
  await switchOn();
  await isAllSitesOffSetting.set(true);
  await fakeBrowser.storage.local.set({ recentTerms: ['flare'], pauses: { 'a.example': 5 } });
  await syncSettings(['isAllSitesOff', 'recentTerms', 'pauses', 'density']);
  expect(JSON.stringify(await shared())).not.toMatch(/isAllSitesOff|recentTerms|flare|pauses|a\.example/);
});

test('what is not valid, or not known, is not taken from the others, and the unknown is handed on', async () => {
  const settings = { painter: { atMs: 5, value: 'neon' }, volume: { atMs: 5, value: 3 } };
  await fakeBrowser.storage.sync.set({
    settings: { version: 1, stamp: 'x', parts: 1 },
    'settings-0': `x:${JSON.stringify(settings)}`,
  });
  await switchOn();
  await change('density', 'once');
  expect(await local()).toEqual({ density: 'once' });
  expect(JSON.stringify(await shared())).toContain('volume');
});

test('a list that is too long is told, and stays here', async () => {
  await switchOn();
  vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  const told = vi.fn();
  watchSyncProblem(told);
  await change('hiddenTerms', ['flare']);
  expect(await findSyncProblem()).toEqual({ kind: 'too-long' });
  expect(told).toHaveBeenLastCalledWith({ kind: 'too-long' });
  expect(await local()).toEqual({ hiddenTerms: ['flare'] });
});

test.each([
  { message: 'This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', kind: 'too-often' },
  { message: 'QUOTA_BYTES_PER_ITEM quota exceeded', kind: 'too-long' },
  { message: 'QuotaExceededError: storage.sync API call exceeded its quota limitations.', kind: 'too-long' },
])('"$message" is $kind', async ({ message, kind }) => {
  await switchOn();
  vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error(message));
  await change('density', 'once');
  expect(await findSyncProblem()).toEqual({ kind });
});

test('while a part of what is shared is on its way nothing is overwritten, and the change here is kept', async () => {
  await switchOn();
  await fakeBrowser.storage.sync.set({ settings: { version: 1, stamp: 'new', parts: 1 } });
  await change('density', 'once');
  expect(await findSyncProblem()).toBeNull();
  const theirs = { density: { atMs: 5, value: 'every' }, painter: { atMs: 5, value: 'elements' } };
  await fakeBrowser.storage.sync.set({ 'settings-0': `new:${JSON.stringify(theirs)}` });
  await syncSettings();
  expect(await local()).toEqual({ density: 'once', painter: 'elements' });
});

test('switched off, times are forgotten and what is shared stays until it is removed', async () => {
  await switchOn();
  await change('density', 'once');
  await syncSetting.set(false);
  await endSync();
  await change('density', 'every');
  expect(await fakeBrowser.storage.local.get()).toEqual({ syncs: false, density: 'every' });
  expect(JSON.stringify(await shared())).toContain('once');
  await removeSharedSettings();
  expect(await shared()).toEqual({});
});

describe('at work', () => {
  test('it follows the switch, changes here and changes elsewhere', async () => {
    startSync(createQueue());
    await densitySetting.set('once');
    await syncSetting.set(true);
    await vi.waitFor(async () => expect(JSON.stringify(await shared())).toContain('once'));
    await densitySetting.set('every');
    await vi.waitFor(async () => expect(JSON.stringify(await shared())).toContain('every'));
    const theirs = { density: { atMs: Date.now() + 9, value: 'calm' } };
    await fakeBrowser.storage.sync.set({
      settings: { version: 1, stamp: 'y', parts: 1 },
      'settings-0': `y:${JSON.stringify(theirs)}`,
    });
    await vi.waitFor(async () => expect(await densitySetting.get()).toBe('calm'));
    await syncSetting.set(false);
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get()).not.toHaveProperty('syncTimes'));
  });

  test('it does nothing where the browser offers no syncing', () => {
    vi.spyOn(browser.storage, 'sync', 'get').mockReturnValue(undefined as never);
    const inTurn = vi.fn();
    expect(() => startSync(inTurn)).not.toThrow();
  });
});
