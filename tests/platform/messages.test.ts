import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage, type Sender, sendMessage } from '../../platform/messages';

const stops: (() => void)[] = [];
beforeEach(() => vi.stubGlobal('chrome', fakeBrowser));
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
});

const answer: typeof onMessage = (name, listener) => {
  const stop = onMessage(name, listener);
  stops.push(stop);
  return stop;
};
/** Sends what the types forbid: messages come from processes that may be compromised or of an older version. */
const sendAnything = sendMessage as unknown as (name: string, data: unknown) => Promise<unknown>;

test('a message is answered', async () => {
  answer('findEntry', (termId) => (termId === 'flare' ? null : Promise.reject(new Error('another term'))));
  expect(await sendMessage('findEntry', 'flare')).toBeNull();
  await expect(sendMessage('findEntry', 'hip')).rejects.toThrow('another term');
});

type Name = 'findEntry' | 'reportFindings' | 'openSection' | 'getSite' | 'setTermHidden';
const findings = { counts: { flare: 2 }, workMs: 1.5, isComplete: true };

test.each<{ name: Name; data: unknown }>([
  { name: 'findEntry', data: 'flare' },
  { name: 'reportFindings', data: findings },
  { name: 'reportFindings', data: null },
  { name: 'openSection', data: { article: 'a', anchor: 'b' } },
  { name: 'getSite', data: undefined },
  { name: 'setTermHidden', data: { termId: 'flare', site: 'a.example', isHidden: true } },
  { name: 'setTermHidden', data: { termId: 'flare', site: null, isHidden: false } },
])('arrives: $name $data', async ({ name, data }) => {
  const listener = vi.fn();
  answer(name, listener);
  await sendAnything(name, data);
  expect(listener.mock.calls.map(([arrived]) => arrived)).toEqual([data]);
});

test.each<{ name: Name; data: unknown }>([
  { name: 'findEntry', data: undefined },
  { name: 'findEntry', data: { id: 'flare' } },
  { name: 'findEntry', data: 'x'.repeat(101) },
  { name: 'reportFindings', data: { ...findings, counts: { flare: -1 } } },
  { name: 'reportFindings', data: { ...findings, counts: { flare: 0.5 } } },
  { name: 'reportFindings', data: { ...findings, counts: { ['x'.repeat(101)]: 1 } } },
  { name: 'reportFindings', data: { counts: {} } },
  { name: 'openSection', data: { article: 'a' } },
  { name: 'openSection', data: 'a#b' },
  { name: 'getSite', data: 'anything' },
  { name: 'setTermHidden', data: { termId: 'flare', isHidden: true } },
  { name: 'setTermHidden', data: { termId: 'flare', site: 'x'.repeat(254), isHidden: true } },
  { name: 'setTermHidden', data: { termId: 'flare', site: null, isHidden: 'yes' } },
])('refused: $name $data', async ({ name, data }) => {
  const listener = vi.fn();
  answer(name, listener);
  await expect(sendAnything(name, data)).rejects.toThrow(`message ${name}:`);
  expect(listener).not.toHaveBeenCalled();
});

test('what nobody asked for is taken out', async () => {
  const listener = vi.fn();
  answer('openSection', listener);
  await sendAnything('openSection', { article: 'a', anchor: 'b', url: 'https://evil.example' });
  expect(listener.mock.calls[0]?.[0]).toEqual({ article: 'a', anchor: 'b' });
});

test('who sent it is told', async () => {
  const senders: Sender[] = [];
  answer('getSite', (_, sender) => {
    senders.push(sender);
    return null;
  });
  const message = { id: 1, type: 'getSite', timestamp: 0 };
  await new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, { tab: { id: 5 } as never, frameId: 2 }, resolve);
  });
  await sendMessage('getSite', undefined);
  expect(senders).toEqual([
    { tabId: 5, frameId: 2 },
    { tabId: undefined, frameId: undefined },
  ]);
});

test('stopped, it answers no more', async () => {
  answer('getSite', () => 'a.example')();
  await expect(sendMessage('getSite', undefined)).rejects.toThrow();
});
