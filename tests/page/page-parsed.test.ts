// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageParsed } from '../../page/page-parsed';

let readyState: DocumentReadyState;
let ending: AbortController;
beforeEach(() => {
  readyState = 'loading';
  ending = new AbortController();
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => readyState);
});
afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
});

function becomes(state: DocumentReadyState): void {
  readyState = state;
  document.dispatchEvent(new Event('readystatechange'));
}

/** Whether the wait has ended by now. */
function watchWait() {
  let isOver = false;
  void pageParsed(document, ending.signal).then(() => {
    isOver = true;
  });
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    return isOver;
  };
}

test.each(['interactive', 'complete'] as const)('a page that is %s is parsed', async (state) => {
  readyState = state;
  expect(await watchWait()()).toBe(true);
});

test('a page that is loading is waited for', async () => {
  const isOver = watchWait();
  becomes('loading');
  expect(await isOver()).toBe(false);
  becomes('interactive');
  expect(await isOver()).toBe(true);
});

test('the wait ends when it is aborted', async () => {
  const isOver = watchWait();
  expect(await isOver()).toBe(false);
  ending.abort();
  expect(await isOver()).toBe(true);
});
