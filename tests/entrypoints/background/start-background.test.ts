import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '../../../entrypoints/background/start-background';
import { welcomePath } from '../../../platform/extension-pages';
import { hiddenTerms, silencedTerms } from '../../../platform/hidden-terms';
import { sendMessage } from '../../../platform/messages';
import { densitySetting, recentTermsSetting } from '../../../platform/settings';

let press: (command: string) => unknown;
beforeAll(() => {
  vi.spyOn(browser.commands.onCommand, 'addListener').mockImplementation((listener) => {
    press = (command) => listener(command, { id: 1 } as never);
  });
  startBackground();
});
beforeEach(() => fakeBrowser.storage.local.clear());

// No driver can press the shortcut of an extension, so this is the only place where it is tried.
test('the shortcut changes to every mention and back', async () => {
  press('toggle-every-mention');
  await vi.waitFor(async () => expect(await densitySetting.get()).toBe('every'));
  press('toggle-every-mention');
  await vi.waitFor(async () => expect(await densitySetting.get()).toBe('calm'));
});

test('pressed twice at once, it is as it was', async () => {
  const told: string[] = [];
  densitySetting.watch((now) => void told.push(now));
  press('toggle-every-mention');
  press('toggle-every-mention');
  await vi.waitFor(() => expect(told).toEqual(['every', 'calm']));
});

test('changes that several tabs make at once are all stored', async () => {
  const site = 'a.example';
  await Promise.all([
    sendMessage('setTermHidden', { termId: 'flare', site: null, isHidden: true }),
    sendMessage('setTermHidden', { termId: 'hip-pain', site: null, isHidden: true }),
    sendMessage('setTermHidden', { termId: 'flare', site, isHidden: true }),
    sendMessage('setTermHidden', { termId: 'hip-pain', site, isHidden: true }),
    sendMessage('setTermHidden', { termId: 'flare', site: null, isHidden: false }),
  ]);
  expect(await hiddenTerms.get()).toEqual(['hip-pain']);
  expect(await silencedTerms.get()).toEqual([
    { site, termId: 'flare' },
    { site, termId: 'hip-pain' },
  ]);
});

test('whoever asks is told that a change could not be stored, and the next one is', async () => {
  vi.spyOn(hiddenTerms, 'set').mockRejectedValueOnce(new Error('storage is full'));
  const hide = (termId: string) => sendMessage('setTermHidden', { termId, site: null, isHidden: true });
  await expect(hide('flare')).rejects.toThrow('storage is full');
  await hide('hip-pain');
  expect(await hiddenTerms.get()).toEqual(['hip-pain']);
});

test('the welcome page opens after installing: once, and not after an update', async () => {
  const open = vi.spyOn(browser.tabs, 'create');
  const { onInstalled } = fakeBrowser.runtime;
  await onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
  await onInstalled.trigger({ reason: 'chrome_update' });
  await onInstalled.trigger({ reason: 'install' });
  await vi.waitFor(() => expect(open).toHaveBeenCalledWith({ url: browser.runtime.getURL(welcomePath as '/') }));
  await onInstalled.trigger({ reason: 'install' });
  await onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' });
  // Whatever the second one has started is done by the time the storage has answered twice more.
  await fakeBrowser.storage.local.get();
  await fakeBrowser.storage.local.get();
  expect(open).toHaveBeenCalledTimes(1);
});

test('terms that are opened are remembered one after the other, those of the glossary only', async () => {
  await Promise.all(['flare', 'no-such-term', 'hip-pain'].map((termId) => sendMessage('noteOpened', termId)));
  expect(await recentTermsSetting.get()).toEqual(['hip-pain', 'flare']);
});

test('what a card says of a term comes laid out, as plain data', async () => {
  const explained = await sendMessage('findExplanation', 'fibromyalgia');
  expect(explained).toMatchObject({ id: 'fibromyalgia', label: 'fibromyalgia' });
  const text = JSON.stringify(explained?.view);
  for (const part of ['short-fibromyalgia', '"data-term":"fatigue"', '"data-section":"fibromyalgia-and-hip-pain#']) {
    expect(text).toContain(part);
  }
  expect(await sendMessage('findExplanation', 'no-such-term')).toBeNull();
});
