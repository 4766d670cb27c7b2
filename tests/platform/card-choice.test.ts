// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchCardChoice } from '../../platform/card-choice';
import { cardOpeningSetting, cardTextSizeSetting } from '../../platform/settings';

beforeEach(() => fakeBrowser.reset());

test('it is that of a reader who changed nothing, until something is changed', async () => {
  const choice = watchCardChoice(new AbortController().signal);
  expect(choice()).toEqual({ delayMs: 300, heldKey: 'none', textSizePx: 15 });
  await cardTextSizeSetting.set(20);
  await cardOpeningSetting.set({ delayMs: 150, heldKey: 'alt' });
  await vi.waitFor(() => expect(choice()).toEqual({ delayMs: 150, heldKey: 'alt', textSizePx: 20 }));
});

test('what is stored already is read', async () => {
  await cardTextSizeSetting.set(22);
  const choice = watchCardChoice(new AbortController().signal);
  await vi.waitFor(() => expect(choice().textSizePx).toBe(22));
});

test('a page that comes back from being kept reads it again', async () => {
  const choice = watchCardChoice(new AbortController().signal);
  await fakeBrowser.storage.local.onChanged.removeAllListeners();
  await cardTextSizeSetting.set(22);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.waitFor(() => expect(choice().textSizePx).toBe(22));
});
