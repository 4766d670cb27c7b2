import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createTermHiding } from '../../../entrypoints/content/term-hiding';
import { onMessage } from '../../../platform/checked-messages';
import { hiddenTerms, setTermHidden, silencedTerms } from '../../../platform/hidden-terms';

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const hiding = createTermHiding('a.example');

test('hides on its own site or everywhere, and tells where a term is hidden then', async () => {
  const stopAnswering = onMessage('setTermHidden', setTermHidden);
  expect(await hiding.findScope('flare')).toBeNull();
  expect(await hiding.change('flare', { scope: 'site', isHidden: true })).toBe('site');
  expect(await silencedTerms.get()).toEqual([{ site: 'a.example', termId: 'flare' }]);
  expect(await hiding.change('flare', { scope: 'everywhere', isHidden: true })).toBe('everywhere');
  expect(await hiddenTerms.get()).toEqual(['flare']);
  expect(await hiding.findScope('flare')).toBe('everywhere');
  expect(await hiding.change('flare', { scope: 'everywhere', isHidden: false })).toBe('site');
  expect(await hiding.change('flare', { scope: 'site', isHidden: false })).toBeNull();
  stopAnswering();
});

test('after the extension was removed nothing is known, and a change is refused', async () => {
  vi.spyOn(hiddenTerms, 'get').mockRejectedValue(new Error('Extension context invalidated.'));
  expect(await hiding.findScope('flare')).toBeNull();
  await expect(hiding.change('flare', { scope: 'site', isHidden: true })).rejects.toThrow();
});
