import { browser } from 'wxt/browser';

/** As wxt.config.ts names it in the manifest. */
const toggleCommand = 'toggle-every-mention';

/** Calls `onPress` when the reader presses the shortcut for every mention. Firefox for Android has no shortcuts. */
export function onEveryMentionShortcut(onPress: () => void): void {
  browser.commands?.onCommand.addListener((command) => {
    if (command === toggleCommand) onPress();
  });
}
