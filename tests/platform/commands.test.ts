import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { findEveryMentionShortcut, onEveryMentionShortcut } from '../../platform/commands';

afterEach(() => vi.restoreAllMocks());

test('the shortcut is heard, other commands are not', () => {
  const addListener = vi.spyOn(browser.commands.onCommand, 'addListener').mockReturnValue();
  const onPress = vi.fn();
  onEveryMentionShortcut(onPress);
  const [listener] = addListener.mock.calls[0] ?? [];
  listener?.('_execute_action');
  expect(onPress).not.toHaveBeenCalled();
  listener?.('toggle-every-mention');
  expect(onPress).toHaveBeenCalledTimes(1);
});

test.each([
  { shows: 'its keys', commands: [{ name: 'toggle-every-mention', shortcut: 'Alt+Shift+M' }], keys: 'Alt+Shift+M' },
  {
    shows: 'none when the reader took them away',
    commands: [{ name: 'toggle-every-mention', shortcut: '' }],
    keys: null,
  },
  { shows: 'none of another command', commands: [{ name: '_execute_action', shortcut: 'Alt+T' }], keys: null },
])('the keys: $shows', async ({ commands, keys }) => {
  vi.spyOn(browser.commands, 'getAll').mockImplementation(async () => commands);
  expect(await findEveryMentionShortcut()).toBe(keys);
});

test('a browser without shortcuts has none', async () => {
  vi.spyOn(browser, 'commands', 'get').mockReturnValue(undefined as never);
  onEveryMentionShortcut(vi.fn());
  expect(await findEveryMentionShortcut()).toBeNull();
});
