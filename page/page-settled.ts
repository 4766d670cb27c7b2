/**
 * Waits until the page has loaded and the browser is idle: by then a framework has taken over the server's HTML, and
 * elements that are put in between its text no longer confuse it. Resolves at once when `signal` is aborted.
 */
export async function pageSettled(document: Document, signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise<void>((resolve) => {
      document.defaultView?.addEventListener('load', () => resolve(), { once: true, signal });
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 50);
  });
}
