/** How long one slice of work may last, in milliseconds: half a frame at 60 frames a second. */
const sliceMs = 8;

/** `scheduler.yield` goes on before other waiting work; not in every browser and not in TypeScript's types yet. */
interface Scheduler {
  yield?: () => Promise<void>;
}

export interface SliceOptions {
  /** Ends the work early, without an error, when aborted. */
  signal: AbortSignal;
  /** Runs one slice; for work that belongs around every slice. */
  aroundSlice: (slice: () => void) => void;
}

/** Runs `step` until it says that nothing is left, in slices that let the browser handle input between them. */
export async function runInSlices(step: () => boolean, { signal, aroundSlice }: SliceOptions): Promise<void> {
  let isMoreLeft = true;
  const slice = (): void => {
    const endMs = performance.now() + sliceMs;
    do isMoreLeft = step();
    while (isMoreLeft && performance.now() < endMs);
  };
  while (isMoreLeft && !signal.aborted) {
    aroundSlice(slice);
    if (isMoreLeft) await yieldToBrowser();
  }
}

function yieldToBrowser(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
