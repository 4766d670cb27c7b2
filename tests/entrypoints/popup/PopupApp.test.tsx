// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PopupState } from '../../../entrypoints/popup/load-popup';
import { PopupApp } from '../../../entrypoints/popup/PopupApp';
import { densitySetting } from '../../../platform/settings';
import { disabledSites } from '../../../platform/site-rules';
import { renderView } from '../../components/render-view';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const initial: PopupState = {
  tab: { tabId: 1, site: 'clinic.test', address: 'clinic.test/' },
  disabled: [],
  density: 'calm',
  findings: {},
};
const siteSwitch = 'Explain terms on clinic.test';
const everyMentionSwitch = 'Show every mention (on all sites)';
const openPopup = async (name = siteSwitch) => {
  const view = await renderView(<PopupApp initial={initial} />);
  return { view, isOn: () => view.get('switch', name).getAttribute('aria-checked') === 'true' };
};

test('the switch stays as it was pressed while the setting is being stored', async () => {
  vi.spyOn(disabledSites, 'set').mockReturnValue(new Promise(() => undefined));
  const { view, isOn } = await openPopup();
  await view.click('switch', siteSwitch);
  expect(isOn()).toBe(false);
  await view.click('switch', siteSwitch);
  expect(isOn()).toBe(true);
});

test('each press stores what it shows', async () => {
  const { view } = await openPopup();
  await view.click('switch', siteSwitch);
  await vi.waitFor(async () => expect(await disabledSites.get()).toEqual(['clinic.test']));
  await view.click('switch', siteSwitch);
  await vi.waitFor(async () => expect(await disabledSites.get()).toEqual([]));
});

test('a setting that cannot be stored is not shown as stored', async () => {
  vi.spyOn(disabledSites, 'set').mockRejectedValue(new Error('storage is full'));
  const { view, isOn } = await openPopup();
  await view.click('switch', siteSwitch);
  await vi.waitFor(async () => {
    await act(() => Promise.resolve());
    expect(isOn()).toBe(true);
  });
});

test('every mention is stored, and follows the shortcut', async () => {
  const { view, isOn } = await openPopup(everyMentionSwitch);
  await view.click('switch', everyMentionSwitch);
  expect(isOn()).toBe(true);
  await vi.waitFor(async () => expect(await densitySetting.get()).toBe('every'));
  await act(() => densitySetting.set('calm'));
  await vi.waitFor(() => expect(isOn()).toBe(false));
});

test('every mention that cannot be stored is not shown as stored', async () => {
  vi.spyOn(densitySetting, 'set').mockRejectedValue(new Error('storage is full'));
  const { view, isOn } = await openPopup(everyMentionSwitch);
  await view.click('switch', everyMentionSwitch);
  await vi.waitFor(async () => {
    await act(() => Promise.resolve());
    expect(isOn()).toBe(false);
  });
});
