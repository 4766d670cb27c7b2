import { whenVisible } from './when-visible';

/** How long one slice of work may last, in milliseconds: with what follows each slice less than a frame. */
const sliceMs = 6;
/** After so long a browser that is never idle goes on with the work all the same. */
const longestIdleWaitMs = 50;

/** `scheduler.yield` goes on before other waiting work; not in every browser and not in TypeScript's types yet. */
interface Scheduler {
  yield?: () => Promise<void>;
}

export interface SliceOptions {
  /** Ends the work early, without an error, when aborted. */
  signal: AbortSignal;
  /** Runs one slice; for work that belongs around every slice. */
  aroundSlice: (slice: () => void) => void;
  /** The document for which the work is done: it waits while nobody sees it. */
  document?: Document;
}

/** Runs `step` until it says that nothing is left, in slices that let the browser handle input between them. */
export async function runInSlices(step: () => boolean, options: SliceOptions): Promise<void> {
  const { signal, aroundSlice, document } = options;
  let isMoreLeft = true;
  const slice = (): void => {
    const endMs = performance.now() + sliceMs;
    do isMoreLeft = step();
    while (isMoreLeft && performance.now() < endMs);
  };
  while (isMoreLeft && !signal.aborted) {
    if (document?.hidden) await whenVisible(document, signal);
    if (signal.aborted) return;
    aroundSlice(slice);
    if (isMoreLeft) await yieldToBrowser();
  }
}

function yieldToBrowser(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: longestIdleWaitMs });
    else setTimeout(resolve);
  });
}
