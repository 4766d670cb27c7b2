import { expect, test } from 'vitest';
import { createSliceQueue } from '../../page/slice-queue';

function createQueue(signal = new AbortController().signal) {
  return createSliceQueue({ aroundSlice: (slice) => slice(), signal });
}

test('work is done one after the other, in the order in which it was added', async () => {
  const log: string[] = [];
  const queue = createQueue();
  const work = (name: string) =>
    function* () {
      log.push(`${name} begins`);
      yield;
      log.push(`${name} ends`);
    };
  await Promise.all([queue.add(work('A')), queue.add(work('B'))]);
  expect(log).toEqual(['A begins', 'A ends', 'B begins', 'B ends']);
});

test('work that fails tells its owner and keeps nothing after it from being done', async () => {
  const queue = createQueue();
  const failing = queue.add(function* () {
    yield;
    throw new Error('a page like no other');
  });
  let isDone = false;
  const next = queue.add(function* () {
    yield;
    isDone = true;
  });
  await expect(failing).rejects.toThrow('a page like no other');
  await next;
  expect(isDone).toBe(true);
});

test('nothing is begun after the end', async () => {
  const ending = new AbortController();
  const queue = createQueue(ending.signal);
  ending.abort();
  let isBegun = false;
  await queue.add(function* () {
    isBegun = true;
    yield;
  });
  expect(isBegun).toBe(false);
});

test('urgent work is done in the middle of other work, and in its own order', async () => {
  const log: string[] = [];
  const queue = createQueue();
  const work = (name: string, onStep?: () => void) =>
    function* () {
      for (const n of [1, 2]) {
        log.push(`${name}${n}`);
        onStep?.();
        yield;
      }
    };
  const urgent: Promise<void>[] = [];
  const addUrgent = () => {
    if (urgent.length === 0) urgent.push(...['B', 'C'].map((name) => queue.add(work(name), { isUrgent: true })));
  };
  await queue.add(work('A', addUrgent));
  await Promise.all(urgent);
  expect(log).toEqual(['A1', 'B1', 'B2', 'C1', 'C2', 'A2']);
});

test('work that waits when the queue ends is told so', async () => {
  const ending = new AbortController();
  const queue = createQueue(ending.signal);
  const log: string[] = [];
  const endless = queue.add(function* () {
    for (;;) {
      ending.abort();
      yield;
    }
  });
  await Promise.all([
    endless,
    queue.add(function* () {
      log.push('begun');
      yield;
    }),
  ]);
  expect(log).toEqual([]);
});
