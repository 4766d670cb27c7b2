/**
 * Calls `onReplaced` when the page has put another root element into its document, as `document.open()` does: every
 * listener of the old one is gone then.
 */
export function watchDocumentReplacement(document: Document, onReplaced: () => void, signal: AbortSignal): void {
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (document.documentElement === root || document.documentElement === null) return;
    root = document.documentElement;
    onReplaced();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
