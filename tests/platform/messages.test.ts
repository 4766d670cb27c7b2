import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage } from '../../platform/checked-messages';
import { listenTo, type Sender, sendMessage } from '../../platform/messages';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const answer: typeof onMessage = (name, listener) => {
  const stop = onMessage(name, listener);
  stops.push(stop);
  return stop;
};
/** Sends what the types forbid: messages come from processes that may be compromised or of an older version. */
const sendAnything = sendMessage as unknown as (name: string, data: unknown) => Promise<unknown>;

test('a message is answered', async () => {
  answer('findExplanation', (termId) => (termId === 'flare' ? null : Promise.reject(new Error('another term'))));
  expect(await sendMessage('findExplanation', 'flare')).toBeNull();
  await expect(sendMessage('findExplanation', 'hip')).rejects.toThrow('another term');
});

type Name =
  | 'findExplanation'
  | 'getCardStyle'
  | 'reportFindings'
  | 'openSection'
  | 'openGlossary'
  | 'noteOpened'
  | 'findTopAddress'
  | 'tellAddress'
  | 'setTermHidden';
const findings = { counts: { flare: 2 }, workMs: 1.5, isComplete: true };

test.each<{ name: Name; data: unknown }>([
  { name: 'findExplanation', data: 'flare' },
  { name: 'reportFindings', data: findings },
  { name: 'reportFindings', data: null },
  { name: 'getCardStyle', data: undefined },
  { name: 'openSection', data: { article: 'a', anchor: 'b' } },
  { name: 'openGlossary', data: { termId: 'flare' } },
  { name: 'openGlossary', data: { query: 'hip' } },
  { name: 'openGlossary', data: {} },
  { name: 'noteOpened', data: 'flare' },
  { name: 'setTermHidden', data: { termId: 'flare', site: 'a.example', isHidden: true } },
  { name: 'setTermHidden', data: { termId: 'flare', site: null, isHidden: false } },
])('arrives: $name $data', async ({ name, data }) => {
  const listener = vi.fn();
  answer(name, listener);
  await sendAnything(name, data);
  expect(listener.mock.calls.map(([arrived]) => arrived)).toEqual([data]);
});

test.each<{ name: Name; data: unknown }>([
  { name: 'findExplanation', data: undefined },
  { name: 'findExplanation', data: { id: 'flare' } },
  { name: 'findExplanation', data: 'x'.repeat(101) },
  { name: 'reportFindings', data: { ...findings, counts: { flare: -1 } } },
  { name: 'reportFindings', data: { ...findings, counts: { flare: 0.5 } } },
  { name: 'reportFindings', data: { ...findings, counts: { ['x'.repeat(101)]: 1 } } },
  { name: 'reportFindings', data: { counts: {} } },
  { name: 'getCardStyle', data: 'card' },
  { name: 'openGlossary', data: { termId: 1 } },
  { name: 'openGlossary', data: { query: 'x'.repeat(201) } },
  { name: 'noteOpened', data: null },
  { name: 'openSection', data: { article: 'a' } },
  { name: 'openSection', data: 'a#b' },
  { name: 'findTopAddress', data: 'anything' },
  { name: 'tellAddress', data: null },
  { name: 'tellAddress', data: 'x'.repeat(2_001) },
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
  answer('findTopAddress', (_, sender) => {
    senders.push(sender);
    return null;
  });
  const message = { type: 'findTopAddress' };
  await new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, { tab: { id: 5 } as never, frameId: 2 }, resolve);
  });
  await sendMessage('findTopAddress', undefined);
  expect(senders).toEqual([
    { tabId: 5, frameId: 2 },
    { tabId: undefined, frameId: undefined },
  ]);
});

test('stopped, it answers no more', async () => {
  answer('findTopAddress', () => 'a.example')();
  await expect(sendMessage('findTopAddress', undefined)).rejects.toThrow();
});

test('each kind of message has its own answer, and what is no message of ours has none', async () => {
  stops.push(
    listenTo(
      'getAddress',
      () => undefined,
      () => 'a.example',
    ),
  );
  answer('findTopAddress', () => 'b.example');
  expect(await sendMessage('getAddress', undefined)).toBe('a.example');
  expect(await sendMessage('findTopAddress', undefined)).toBe('b.example');
  await expect(sendAnything('otherMessage', undefined)).rejects.toThrow('message otherMessage: no answer');
  const respond = vi.fn();
  for (const message of [null, 'getAddress', 7]) await fakeBrowser.runtime.onMessage.trigger(message, {}, respond);
  expect(respond).not.toHaveBeenCalled();
});
