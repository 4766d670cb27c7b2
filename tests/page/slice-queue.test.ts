import { expect, test } from 'vitest';
import { createSliceQueue } from '../../page/slice-queue';

function createQueue(signal = new AbortController().signal) {
  return createSliceQueue((slice) => slice(), signal);
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
