import { browser } from 'wxt/browser';
import { storedValue } from './stored-value';

/** That the first run is over. Browsers also call it an installation when a copy from disk is loaded again. */
const firstRunDone = storedValue('local', 'firstRunDone');

/** Calls `onFirstRun` once, right after the reader has installed the extension; never again, and not for an update. */
export function onFirstInstall(onFirstRun: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void runOnce(onFirstRun);
  });
}

async function runOnce(onFirstRun: () => void): Promise<void> {
  if ((await firstRunDone.get()) === true) return;
  await firstRunDone.set(true);
  onFirstRun();
}
