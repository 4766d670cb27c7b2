import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { onEveryMentionShortcut } from '../../platform/commands';

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

test('a browser without shortcuts is no trouble', () => {
  vi.spyOn(browser, 'commands', 'get').mockReturnValue(undefined as never);
  expect(() => onEveryMentionShortcut(vi.fn())).not.toThrow();
});
