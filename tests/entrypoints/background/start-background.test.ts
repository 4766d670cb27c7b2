import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '../../../entrypoints/background/start-background';
import { hiddenTerms, silencedTerms } from '../../../platform/hidden-terms';
import { sendMessage } from '../../../platform/messages';
import { densitySetting } from '../../../platform/settings';

let press: (command: string) => void;
beforeAll(() => {
  vi.spyOn(browser.commands.onCommand, 'addListener').mockImplementation((listener) => {
    press = listener;
  });
  startBackground();
});
beforeEach(() => fakeBrowser.storage.local.clear());

// No driver can press the shortcut of an extension, so this is the only place where it is tried.
test('the shortcut changes to every mention and back', async () => {
  press('toggle-every-mention');
  await vi.waitFor(async () => expect(await densitySetting.get()).toBe('every'));
  press('toggle-every-mention');
  await vi.waitFor(async () => expect(await densitySetting.get()).toBe('calm'));
});

test('pressed twice at once, it is as it was', async () => {
  const told: string[] = [];
  densitySetting.watch((now) => void told.push(now));
  press('toggle-every-mention');
  press('toggle-every-mention');
  await vi.waitFor(() => expect(told).toEqual(['every', 'calm']));
});

test('changes that several tabs make at once are all stored', async () => {
  const site = 'a.example';
  await Promise.all([
    sendMessage('setTermHidden', { termId: 'flare', site: null, isHidden: true }),
    sendMessage('setTermHidden', { termId: 'hip-pain', site: null, isHidden: true }),
    sendMessage('setTermHidden', { termId: 'flare', site, isHidden: true }),
    sendMessage('setTermHidden', { termId: 'hip-pain', site, isHidden: true }),
    sendMessage('setTermHidden', { termId: 'flare', site: null, isHidden: false }),
  ]);
  expect(await hiddenTerms.get()).toEqual(['hip-pain']);
  expect(await silencedTerms.get()).toEqual([
    { site, termId: 'flare' },
    { site, termId: 'hip-pain' },
  ]);
});

test('whoever asks is told that a change could not be stored, and the next one is', async () => {
  vi.spyOn(hiddenTerms, 'set').mockRejectedValueOnce(new Error('storage is full'));
  const hide = (termId: string) => sendMessage('setTermHidden', { termId, site: null, isHidden: true });
  await expect(hide('flare')).rejects.toThrow('storage is full');
  await hide('hip-pain');
  expect(await hiddenTerms.get()).toEqual(['hip-pain']);
});

test('what a card says of a term comes laid out, as plain data', async () => {
  const explained = await sendMessage('findExplanation', 'fibromyalgia');
  expect(explained).toMatchObject({ id: 'fibromyalgia', label: 'fibromyalgia' });
  const text = JSON.stringify(explained?.view);
  for (const part of ['short-fibromyalgia', '"data-term":"fatigue"', '"data-section":"fibromyalgia-and-hip-pain#']) {
    expect(text).toContain(part);
  }
  expect(await sendMessage('findExplanation', 'no-such-term')).toBeNull();
});
