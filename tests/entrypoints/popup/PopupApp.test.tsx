// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PopupState } from '../../../entrypoints/popup/load-popup';
import { PopupApp } from '../../../entrypoints/popup/PopupApp';
import { readPopupSettings } from '../../../entrypoints/popup/popup-settings';
import { densitySetting, recentTermsSetting } from '../../../platform/settings';
import {
  disabledSites,
  enabledSites,
  isAllSitesOffSetting,
  pausesSetting,
  siteModeSetting,
} from '../../../platform/site-rules';
import { renderView } from '../../components/render-view';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const siteSwitch = 'Explain terms on clinic.test';

async function openPopup(changes: Partial<PopupState> = {}) {
  const initial: PopupState = {
    tab: { tabId: 1, address: 'clinic.test/', isLoading: false },
    findings: { 0: { counts: { fibromyalgia: 2 }, workMs: 1, isComplete: true } },
    settings: await readPopupSettings(),
    ...changes,
  };
  if (!(await fakeBrowser.storage.session.get('findings-1'))['findings-1']) {
    await fakeBrowser.storage.session.set({ 'findings-1': initial.findings });
  }
  const view = await renderView(<PopupApp initial={initial} />);
  const isOn = (name = siteSwitch) => view.get('switch', name).getAttribute('aria-checked') === 'true';
  /** Waits for a condition while the popup draws what has come in. */
  const until = (check: () => unknown) =>
    vi.waitFor(async () => {
      await act(() => Promise.resolve());
      await check();
    }, 10_000);
  return { view, isOn, until };
}

test('what was found between loading and drawing is shown', async () => {
  const found = { 0: { counts: { fibromyalgia: 2 }, workMs: 1, isComplete: true } };
  await fakeBrowser.storage.session.set({ 'findings-1': found });
  const { view, until } = await openPopup({ findings: {} });
  await until(() => expect(view.container.textContent).toContain('fibromyalgia'));
});

describe('the switch of the site', () => {
  test('stays as it was pressed while the setting is being stored', async () => {
    vi.spyOn(disabledSites, 'set').mockReturnValue(new Promise(() => undefined));
    const { view, isOn } = await openPopup();
    await view.click('switch', siteSwitch);
    expect(isOn()).toBe(false);
    await view.click('switch', siteSwitch);
    expect(isOn()).toBe(true);
  });

  test('stores each press', async () => {
    const { view, until } = await openPopup();
    await view.click('switch', siteSwitch);
    await until(async () => expect(await disabledSites.get()).toEqual(['clinic.test']));
    await view.click('switch', siteSwitch);
    await until(async () => expect(await disabledSites.get()).toEqual([]));
  });

  test('goes back where it could not be stored, and that is said', async () => {
    vi.spyOn(disabledSites, 'set').mockRejectedValue(new Error('storage is full'));
    const { view, isOn, until } = await openPopup();
    await view.click('switch', siteSwitch);
    await until(() => expect(isOn()).toBe(true));
    expect(view.names('alert')).toEqual(['That could not be saved, so it is as it was before. Please try again.']);
  });

  test('takes away the rule that holds the site, as it has said', async () => {
    await disabledSites.set(['*.test', 'forum.example']);
    const { view, isOn, until } = await openPopup();
    expect(isOn()).toBe(false);
    expect(view.container.textContent).toContain('Off by your rule *.test. Switching on removes that rule.');
    await view.click('switch', siteSwitch);
    await until(async () => expect(await disabledSites.get()).toEqual(['forum.example']));
    expect(isOn()).toBe(true);
  });

  test('adds the site to the list where only sites on the list are marked', async () => {
    await siteModeSetting.set('only-these');
    const { view, isOn, until } = await openPopup();
    expect(isOn()).toBe(false);
    await view.click('switch', siteSwitch);
    await until(async () => expect(await enabledSites.get()).toEqual(['clinic.test']));
    await view.click('switch', siteSwitch);
    await until(async () => expect(await enabledSites.get()).toEqual([]));
  });

  test('turns all sites on again where they are off', async () => {
    await isAllSitesOffSetting.set(true);
    const { view, isOn, until } = await openPopup();
    await view.click('switch', siteSwitch);
    await until(async () => expect(await isAllSitesOffSetting.get()).toBe(false));
    await until(() => expect([isOn(), isOn('All sites')]).toEqual([true, true]));
  });
});

test('pausing lasts an hour, and can be ended', async () => {
  const { view, isOn, until } = await openPopup();
  const before = Date.now();
  await view.click('button', 'Pause for an hour');
  await until(async () =>
    expect((await pausesSetting.get())['clinic.test']).toBeGreaterThanOrEqual(before + 3_600_000),
  );
  expect(isOn()).toBe(false);
  expect(view.container.textContent).toContain('Paused here until');
  await view.click('button', 'Resume');
  await until(async () => expect(await pausesSetting.get()).toEqual({}));
  expect(isOn()).toBe(true);
});

test('the end of a pause is shown when it comes', async () => {
  await pausesSetting.set({ 'clinic.test': Date.now() + 300 });
  const { isOn, until } = await openPopup();
  expect(isOn()).toBe(false);
  await until(() => expect(isOn()).toBe(true));
});

test('all sites are switched off and on', async () => {
  const { view, isOn, until } = await openPopup();
  await view.click('switch', 'All sites');
  await until(async () => expect(await isAllSitesOffSetting.get()).toBe(true));
  expect(isOn()).toBe(false);
});

test('every mention is stored, and follows the shortcut', async () => {
  const { view, isOn, until } = await openPopup();
  const name = 'Show every mention';
  await view.click('switch', name);
  expect(isOn(name)).toBe(true);
  await until(async () => expect(await densitySetting.get()).toBe('every'));
  await act(() => densitySetting.set('calm'));
  await until(() => expect(isOn(name)).toBe(false));
});

test('settings that cannot be read are told, and the glossary works', async () => {
  const { view } = await openPopup({ settings: null });
  expect(view.names('alert')).toEqual([
    'Your settings cannot be read. The glossary still works. Restarting the browser may help.',
  ]);
  await view.type('combobox', 'milna');
  expect(view.names('option')).toEqual(['milnacipran']);
});

test('recent terms are listed and forgotten', async () => {
  await recentTermsSetting.set(['fibromyalgia']);
  const { view, until } = await openPopup();
  await view.click('tab', 'Recent');
  await view.click('button', 'Forget these');
  await until(async () => expect(await recentTermsSetting.get()).toEqual([]));
});

test('an explanation is loaded when it is opened, and the background is told', async () => {
  const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ result: undefined } as never);
  const { view, until } = await openPopup();
  await view.click('button', 'Explain fibromyalgia');
  await until(() => expect(view.container.textContent).toContain('General information'));
  expect(sent).toHaveBeenCalledWith({ type: 'noteOpened', data: 'fibromyalgia' });
});

test('a page that has not answered is asked again', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1, status: 'complete' }] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ result: 'clinic.test/page' } as never);
  const { view, until } = await openPopup({ tab: undefined, findings: {} });
  expect(view.container.textContent).toContain('Waiting for this page…');
  await until(() => expect(view.names('switch')).toContain(siteSwitch));
});
