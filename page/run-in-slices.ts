import { whenVisible } from './when-visible';

/** How long one slice of work may last, in milliseconds: with what follows each slice less than a frame. */
const sliceMs = 5;
/** For so long the work goes on before other waiting work of the page. */
const eagerMs = 100;
/** After so much of it, enough for a first screen, the browser may draw what there is. */
const firstScreenMs = 24;
/** After that all else comes first, but after so long a page that is never idle lets a slice of the work go on. */
const longestWaitMs = 50;
/**
 * Work that waits for pauses of the page from its beginning waits so long for one, and does so much in it: while
 * Chromium parses a long page, they come 50 to 100 ms after each other.
 */
const idleWaitMs = 10;
const idleSliceMs = 10;

/** Not in every browser, and not in TypeScript's types yet. */
interface Scheduler {
  /** Goes on before other waiting work. */
  yield?: () => Promise<void>;
  postTask?: (task: () => void, options: { priority: 'background' }) => Promise<void>;
}

export interface SliceOptions {
  /** Ends the work early, without an error, when aborted. */
  signal: AbortSignal;
  /** Runs one slice; for work that belongs around every slice. */
  aroundSlice: (slice: () => void) => void;
  /** Tells whether the work cannot wait for other work of the page; at its beginning it never does. */
  isUrgent?: () => boolean;
  /** The document for which the work is done: it waits while nobody sees it. */
  document?: Document;
  /** Until it resolves, all other work of the page goes first, from the beginning. */
  idleUntil?: Promise<void>;
}

/** Runs `step` until it says that nothing is left, in slices that let the browser handle input between them. */
export async function runInSlices(step: () => boolean, options: SliceOptions): Promise<void> {
  const { signal, aroundSlice, isUrgent, document, idleUntil } = options;
  const idle = idleUntil && createIdleTime(idleUntil);
  let isMoreLeft = true;
  let workedMs = 0;
  let isFirstDrawn = false;
  const slice = (): void => {
    const endMs = performance.now() + (idle?.isNow ? idleSliceMs : sliceMs);
    do isMoreLeft = step();
    while (isMoreLeft && performance.now() < endMs);
  };
  while (isMoreLeft && !signal.aborted) {
    if (document?.hidden) await whenVisible(document, signal);
    if (idle?.isNow) await idle.wait();
    if (signal.aborted) return;
    const startMs = performance.now();
    aroundSlice(slice);
    workedMs += performance.now() - startMs;
    if (!isMoreLeft) return;
    if (idle?.isNow) continue;
    if (!isFirstDrawn && workedMs >= firstScreenMs) {
      isFirstDrawn = true;
      await nextFrame();
    } else await yieldToBrowser(workedMs < eagerMs || isUrgent?.() === true);
  }
}

/** The time in which work only fills what others leave; it may end while somebody waits in it. */
function createIdleTime(until: Promise<void>): { readonly isNow: boolean; wait: () => Promise<unknown> } {
  let isNow = true;
  void until.then(() => {
    isNow = false;
  });
  return {
    get isNow() {
      return isNow;
    },
    wait: () => Promise.race([until, yieldToBrowser(false, idleWaitMs)]),
  };
}

/** Waits until a frame is drawn; not for long, since frames that nobody sees draw none. */
function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    if (typeof requestAnimationFrame === 'function') requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longestWaitMs);
  });
}

function yieldToBrowser(isEager: boolean, mostMs = longestWaitMs): Promise<unknown> {
  const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;
  if (isEager && scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    if (scheduler?.postTask) {
      void scheduler.postTask(() => resolve(null), { priority: 'background' });
      setTimeout(resolve, mostMs);
    } else if (typeof requestIdleCallback === 'function') requestIdleCallback(resolve, { timeout: mostMs });
    else setTimeout(resolve);
  });
}
