// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onMessage } from '../../platform/checked-messages';
import { sendMessage } from '../../platform/messages';
import { createOwnAddress, createToldAddress } from '../../platform/page-address';

let ending: AbortController;
const told: string[] = [];
beforeEach(() => {
  ending = new AbortController();
  told.length = 0;
  const stop = onMessage('tellAddress', (address) => void told.push(address));
  ending.signal.addEventListener('abort', stop);
  location.href = 'https://clinic.example/start?a=b';
});
afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const createOwn = () => {
  const address = createOwnAddress(ending.signal);
  if (!address) throw new Error('the page has no address');
  return address;
};

test('a top frame tells its address of now to whoever asks', async () => {
  createOwn();
  expect(await sendMessage('getAddress', undefined)).toBe('clinic.example/start');
  history.pushState(null, '', '/forum/7?a=b#c');
  expect(await sendMessage('getAddress', undefined)).toBe('clinic.example/forum/7');
});

test('a page that is no site has no address, and says so', async () => {
  location.href = 'about:blank';
  expect(createOwnAddress(ending.signal)).toBeNull();
  expect(await sendMessage('getAddress', undefined)).toBeNull();
});

describe.each([{ tells: true }, { tells: false }])('a browser that tells of changes: $tells', ({ tells }) => {
  let look: () => unknown;
  beforeEach(() => {
    vi.useFakeTimers();
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', tells ? navigation : undefined);
    look = tells
      ? () => void navigation.dispatchEvent(new Event('currententrychange'))
      : () => vi.advanceTimersByTimeAsync(1_000);
  });

  test('a change is told, here and to all frames, until the end', async () => {
    const address = createOwn();
    const onChange = vi.fn();
    address.watch(onChange, ending.signal);
    history.pushState(null, '', '/forum/7');
    await look();
    expect(address.get()).toBe('clinic.example/forum/7');
    expect(onChange).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(told).toEqual(['clinic.example/forum/7']));
    ending.abort();
    history.pushState(null, '', '/start');
    await look();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('what stands after ? and # is no change', async () => {
    const onChange = vi.fn();
    createOwn().watch(onChange, ending.signal);
    history.pushState(null, '', '/start?b=c#d');
    await look();
    expect(onChange).not.toHaveBeenCalled();
  });
});

test('a frame goes by what it was told last', async () => {
  const address = createToldAddress('clinic.example/start');
  const onChange = vi.fn();
  address.watch(onChange, ending.signal);
  expect(address.get()).toBe('clinic.example/start');
  await sendMessage('addressChanged', 'clinic.example/forum/7');
  expect(address.get()).toBe('clinic.example/forum/7');
  expect(onChange).toHaveBeenCalledTimes(1);
});
