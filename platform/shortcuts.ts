import { browser } from 'wxt/browser';

/** A command of the extension. */
export interface ShortcutKeys {
  name: string;
  /** From the manifest; null for the popup, which has none there. */
  description: string | null;
  /** As the browser writes them; null when there are none. */
  keys: string | null;
}

/** Where a Chromium browser has its page for the shortcuts of extensions. */
const chromiumPage = 'chrome://extensions/shortcuts';
/** Where Firefox has it, in its menu. */
const firefoxPage = 'about:addons';

/** The commands with their keys. Empty in a browser without shortcuts, such as Firefox for Android. */
export async function listShortcuts(): Promise<ShortcutKeys[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description, shortcut }) => ({
    name,
    description: name.startsWith('_execute') ? null : description || name,
    keys: shortcut || null,
  }));
}

/** Where the reader finds the browser's page for shortcuts without our help. */
export function shortcutPage(): string {
  return isFirefox() ? firefoxPage : chromiumPage;
}

/** Opens the browser's page for shortcuts. Rejects where the browser does not let an extension do so. */
export async function openShortcutPage(): Promise<void> {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?(): Promise<void> } };
  // Firefox before 137 has no such call, and opens no page of its own for extensions either.
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: chromiumPage });
}

function isFirefox(): boolean {
  return browser.runtime.getURL('/').startsWith('moz-extension:');
}
