import { browser } from 'wxt/browser';

/** False after the extension was updated, switched off or removed: nobody answers an old content script any more. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
