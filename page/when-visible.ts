/** Waits until somebody can see the document. Resolves at once when they can, or when `signal` is aborted. */
export async function whenVisible(document: Document, signal: AbortSignal): Promise<void> {
  if (!document.hidden || signal.aborted) return;
  await new Promise<void>((resolve) => {
    const done = new AbortController();
    const end = (): void => {
      done.abort();
      resolve();
    };
    document.addEventListener('visibilitychange', () => !document.hidden && end(), { signal: done.signal });
    signal.addEventListener('abort', end, { signal: done.signal });
  });
}
