/** Tells whether the browser has made all of a document's elements from its HTML. */
export function isParsed(document: Document): boolean {
  return document.readyState !== 'loading';
}

/** Waits until a document is parsed. Resolves at once when it is, or when `signal` is aborted. */
export function pageParsed(document: Document, signal: AbortSignal): Promise<void> {
  if (isParsed(document) || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = new AbortController();
    const look = (): void => {
      if (!isParsed(document) && !signal.aborted) return;
      done.abort();
      opened.disconnect();
      resolve();
    };
    const listen = (): void => document.addEventListener('readystatechange', look, { signal: done.signal });
    // A page that opens its document anew takes all listeners away with its root element.
    const opened = new MutationObserver(() => {
      listen();
      look();
    });
    opened.observe(document, { childList: true });
    signal.addEventListener('abort', look, { signal: done.signal });
    listen();
  });
}
