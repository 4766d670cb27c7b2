import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runInSlices } from '../../page/run-in-slices';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Runs `stepCount` steps that take `stepMs` each; tells how many steps each slice held. */
async function slicesOf(stepCount: number, stepMs: number, onStep?: (done: number, stop: () => void) => void) {
  const ending = new AbortController();
  const slices: number[] = [];
  let done = 0;
  const step = (): boolean => {
    vi.advanceTimersByTime(stepMs);
    done++;
    onStep?.(done, () => ending.abort());
    return done < stepCount;
  };
  const aroundSlice = (slice: () => void): void => {
    const before = done;
    slice();
    slices.push(done - before);
  };
  const running = runInSlices(step, { signal: ending.signal, aroundSlice });
  await vi.runAllTimersAsync();
  await running;
  return slices;
}

test.each([
  { shows: 'quick steps share a slice of 5 ms', stepCount: 12, stepMs: 1, slices: [5, 5, 2] },
  { shows: 'the last step of a slice may go over', stepCount: 5, stepMs: 4, slices: [2, 2, 1] },
  { shows: 'a slow step is a slice', stepCount: 3, stepMs: 50, slices: [1, 1, 1] },
  { shows: 'a single step', stepCount: 1, stepMs: 0, slices: [1] },
])('$shows', async ({ stepCount, stepMs, slices }) => {
  expect(await slicesOf(stepCount, stepMs)).toEqual(slices);
});

test('aborted, it ends after the slice', async () => {
  expect(await slicesOf(99, 4, (done, stop) => done === 3 && stop())).toEqual([2, 2]);
});

test('aborted before, it does nothing', async () => {
  const step = vi.fn(() => false);
  await runInSlices(step, { signal: AbortSignal.abort(), aroundSlice: (slice) => slice() });
  expect(step).not.toHaveBeenCalled();
});

test('the browser gets its turn between slices', async () => {
  const order: string[] = [];
  const step = (): boolean => {
    setTimeout(() => order.push('browser'));
    return order.push('step') < 3;
  };
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => order.length * 100);
  const running = runInSlices(step, { signal: new AbortController().signal, aroundSlice: (slice) => slice() });
  await vi.runAllTimersAsync();
  await running;
  clock.mockRestore();
  expect(order).toEqual(['step', 'browser', 'step', 'browser']);
});

test('work that may wait lets go first what else is waiting, until it no longer may', async () => {
  const order: string[] = [];
  let hurry = (): void => undefined;
  const idleUntil = new Promise<void>((resolve) => {
    hurry = resolve;
  });
  const step = (): boolean => {
    vi.advanceTimersByTime(5);
    setTimeout(() => order.push('page'));
    if (order.push('step') === 4) hurry();
    return order.length < 6;
  };
  setTimeout(() => order.push('page'));
  const aroundSlice = (slice: () => void): void => slice();
  const running = runInSlices(step, { signal: new AbortController().signal, aroundSlice, idleUntil });
  await vi.runAllTimersAsync();
  await running;
  expect(order.slice(0, 4)).toEqual(['page', 'step', 'page', 'step']);
});
