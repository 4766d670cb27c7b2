import { browser } from 'wxt/browser';

/** As wxt.config.ts names them in the manifest. */
const toggleCommand = 'toggle-every-mention';
/** What browsers call no tab at all: nothing answers there. */
const noTab = -1;

type Command = 'next-term' | 'previous-term' | 'explain-term' | 'toggle-site' | typeof toggleCommand;

/**
 * Calls what belongs to a shortcut when the reader presses it, with the tab that is seen. Firefox for Android has no
 * shortcuts. A tab in which nothing can be done is no failure.
 */
export function onShortcuts(actions: Record<Command, (tabId: number) => unknown>): void {
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const action = (actions as Partial<Record<string, (tabId: number) => unknown>>)[command];
    if (!action) return;
    const [active] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
    await action(active?.id ?? noTab);
  });
}
