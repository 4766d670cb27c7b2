import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { listShortcuts, openShortcutPage, shortcutPage } from '../../platform/shortcuts';

afterEach(() => vi.restoreAllMocks());

test('commands are listed with their keys', async () => {
  vi.spyOn(browser.commands, 'getAll').mockImplementation(async () => [
    { name: '_execute_action', description: '', shortcut: 'Alt+T' },
    { name: 'toggle-every-mention', description: 'Show every mention', shortcut: '' },
  ]);
  expect(await listShortcuts()).toEqual([
    { name: '_execute_action', description: null, keys: 'Alt+T' },
    { name: 'toggle-every-mention', description: 'Show every mention', keys: null },
  ]);
});

test('a browser without shortcuts has none', async () => {
  vi.spyOn(browser, 'commands', 'get').mockReturnValue(undefined as never);
  expect(await listShortcuts()).toEqual([]);
});

test('Chromium opens its page in a tab', async () => {
  const create = vi.spyOn(browser.tabs, 'create');
  vi.spyOn(browser, 'commands', 'get').mockReturnValue({} as never);
  await openShortcutPage();
  expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  expect(shortcutPage()).toBe('chrome://extensions/shortcuts');
});

test('Firefox is asked to open its own', async () => {
  const openShortcutSettings = vi.fn(async () => undefined);
  const create = vi.spyOn(browser.tabs, 'create');
  vi.spyOn(browser, 'commands', 'get').mockReturnValue({ openShortcutSettings } as never);
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue('moz-extension://0123/');
  await openShortcutPage();
  expect(openShortcutSettings).toHaveBeenCalledTimes(1);
  expect(create).not.toHaveBeenCalled();
  expect(shortcutPage()).toBe('about:addons');
});
