import { runInSlices } from './run-in-slices';

/** Work that is done one after the other, each in slices that let the browser handle input between them. */
export interface SliceQueue {
  /**
   * Adds work, one step a `next()`. Resolves when it has been done, or at once after the end of the queue. Rejects when
   * a step throws; the work after it is done all the same.
   */
  add(steps: () => Iterator<void>): Promise<void>;
}

/** Creates an empty queue. `aroundSlice` is called with each slice; nothing more is begun after `signal` is aborted. */
export function createSliceQueue(aroundSlice: (slice: () => void) => void, signal: AbortSignal): SliceQueue {
  let last: Promise<void> = Promise.resolve();
  return {
    add(steps) {
      const done = last.then(() => {
        if (signal.aborted) return;
        const iterator = steps();
        return runInSlices(() => !iterator.next().done, { signal, aroundSlice });
      });
      last = done.catch(() => undefined);
      return done;
    },
  };
}
