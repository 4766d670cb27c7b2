import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { onShortcuts } from '../../platform/commands';

afterEach(() => vi.restoreAllMocks());

function listenToShortcuts() {
  const addListener = vi.spyOn(browser.commands.onCommand, 'addListener').mockReturnValue();
  const actions = {
    'next-term': vi.fn(),
    'previous-term': vi.fn(),
    'explain-term': vi.fn(),
    'toggle-site': vi.fn(),
    'toggle-every-mention': vi.fn(),
  };
  onShortcuts(actions);
  const [press] = addListener.mock.calls[0] ?? [];
  if (!press) throw new Error('nobody listens');
  return { actions, press: (command: string, tab?: { id: number }) => press(command, tab as never) };
}

test('a shortcut is heard with the tab that is seen, other commands are not', async () => {
  const { actions, press } = listenToShortcuts();
  await press('_execute_action', { id: 1 });
  for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
  await press('next-term', { id: 7 });
  expect(actions['next-term'].mock.calls).toEqual([[7]]);
  expect(actions['previous-term']).not.toHaveBeenCalled();
});

test('a browser that does not name the tab is asked for it', async () => {
  const { actions, press } = listenToShortcuts();
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [{ id: 9 }] as never);
  await press('explain-term');
  expect(actions['explain-term'].mock.calls).toEqual([[9]]);
});

test('each shortcut is in the manifest, with at most four suggested keys in Chromium', async () => {
  const { default: config } = await import('../../wxt.config');
  const manifestFor = config.manifest as (env: { browser: string }) => {
    commands: Record<string, { suggested_key?: unknown }>;
  };
  const { commands } = manifestFor({ browser: 'chrome' });
  expect(Object.keys(commands).sort()).toEqual([...Object.keys(listenToShortcuts().actions), '_execute_action'].sort());
  expect(Object.values(commands).filter((command) => command.suggested_key)).toHaveLength(4);
});

test('a browser without shortcuts is no trouble', () => {
  vi.spyOn(browser, 'commands', 'get').mockReturnValue(undefined as never);
  expect(() => onShortcuts({} as never)).not.toThrow();
});
