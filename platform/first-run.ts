import { browser } from 'wxt/browser';

/** Calls `onInstalled` once, right after the reader has installed the extension; never for an update. */
export function onFirstInstall(onInstalled: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') onInstalled();
  });
}
