// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PopupApp } from '../../../entrypoints/popup/PopupApp';
import { disabledSites } from '../../../platform/settings';
import { renderView } from '../../components/render-view';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const initial = { tab: { tabId: 1, site: 'clinic.test' }, disabled: [], findings: {} };
const openPopup = async () => {
  const view = await renderView(<PopupApp initial={initial} />);
  return { view, isOn: () => view.get('switch').getAttribute('aria-checked') === 'true' };
};

test('the switch stays as it was pressed while the setting is being stored', async () => {
  vi.spyOn(disabledSites, 'set').mockReturnValue(new Promise(() => undefined));
  const { view, isOn } = await openPopup();
  await view.click('switch');
  expect(isOn()).toBe(false);
  await view.click('switch');
  expect(isOn()).toBe(true);
});

test('each press stores what it shows', async () => {
  const { view } = await openPopup();
  await view.click('switch');
  await vi.waitFor(async () => expect(await disabledSites.get()).toEqual(['clinic.test']));
  await view.click('switch');
  await vi.waitFor(async () => expect(await disabledSites.get()).toEqual([]));
});

test('a setting that cannot be stored is not shown as stored', async () => {
  vi.spyOn(disabledSites, 'set').mockRejectedValue(new Error('storage is full'));
  const { view, isOn } = await openPopup();
  await view.click('switch');
  await vi.waitFor(async () => {
    await act(() => Promise.resolve());
    expect(isOn()).toBe(true);
  });
});
