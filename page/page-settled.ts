/** How long a loaded page must have left its DOM alone and loaded no script, and how long that is waited for. */
const quietMs = 500;
const longestWaitMs = 3000;

/**
 * Waits until the page has loaded, is quiet and the browser is idle: by then a framework has taken over the server's
 * HTML, and elements that are put in between its text no longer confuse it. Resolves at once when `signal` is aborted.
 */
export async function pageSettled(document: Document, signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise<void>((resolve) => {
      document.defaultView?.addEventListener('load', () => resolve(), { once: true, signal });
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
  if (!signal.aborted) await pageQuiet(document, signal);
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 50);
  });
}

/** Scripts that are loaded by scripts do not hold up the load event, and they are what takes over HTML last. */
function pageQuiet(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const startMs = performance.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (): void => {
      clearTimeout(timer);
      changes.disconnect();
      scripts.disconnect();
      resolve();
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(end, Math.max(0, Math.min(quietMs, startMs + longestWaitMs - performance.now())));
    };
    const changes = new MutationObserver(wait);
    const scripts = new PerformanceObserver((list) => {
      if (list.getEntries().some((entry) => /\.m?js\b/.test(entry.name))) wait();
    });
    changes.observe(document, { subtree: true, childList: true, characterData: true });
    scripts.observe({ type: 'resource' });
    signal.addEventListener('abort', end, { once: true });
    wait();
  });
}
