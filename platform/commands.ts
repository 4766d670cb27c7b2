import { browser } from 'wxt/browser';

/** As wxt.config.ts names it in the manifest. */
const toggleCommand = 'toggle-every-mention';

/** Calls `onPress` when the reader presses the shortcut for every mention. Firefox for Android has no shortcuts. */
export function onEveryMentionShortcut(onPress: () => void): void {
  browser.commands?.onCommand.addListener((command) => {
    if (command === toggleCommand) onPress();
  });
}

/** The keys of the shortcut for every mention as the browser writes them; null when it has none. */
export async function findEveryMentionShortcut(): Promise<string | null> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === toggleCommand)?.shortcut || null;
}
