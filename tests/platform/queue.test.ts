import { expect, test } from 'vitest';
import { createQueue } from '../../platform/queue';

/** Work that begins when it is its turn and ends when it is told to. */
function createWork(log: string[], name: string) {
  let succeed = (): void => undefined;
  let fail = (): void => undefined;
  const ended = new Promise<string>((resolve, reject) => {
    succeed = () => resolve(name);
    fail = () => reject(new Error(name));
  });
  const run = (): Promise<string> => {
    log.push(`begin ${name}`);
    return ended.finally(() => log.push(`end ${name}`));
  };
  return { run, succeed, fail };
}

test('work waits for the work before it', async () => {
  const log: string[] = [];
  const inTurn = createQueue();
  const [a, b] = [createWork(log, 'a'), createWork(log, 'b')];
  const results = [inTurn(a.run), inTurn(b.run)];
  b.succeed();
  a.succeed();
  expect(await Promise.all(results)).toEqual(['a', 'b']);
  expect(log).toEqual(['begin a', 'end a', 'begin b', 'end b']);
});

test('failed work is told to whoever asked, and the next is done', async () => {
  const log: string[] = [];
  const inTurn = createQueue();
  const [a, b] = [createWork(log, 'a'), createWork(log, 'b')];
  const results = [inTurn(a.run), inTurn(b.run)];
  a.fail();
  b.succeed();
  await expect(results[0]).rejects.toThrow('a');
  expect(await results[1]).toBe('b');
});

test('two queues do not wait for each other', async () => {
  const log: string[] = [];
  const a = createWork(log, 'a');
  const waiting = createQueue()(a.run);
  expect(await createQueue()(async () => 'b')).toBe('b');
  a.succeed();
  await waiting;
});
