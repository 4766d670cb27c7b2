import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, watchSettings } from '../../platform/setting';
import {
  disabledSites,
  enabledSites,
  everywhere,
  findSiteState,
  isAllSitesOffSetting,
  pausesSetting,
  type SiteSettings,
  siteModeSetting,
  siteSettings,
} from '../../platform/site-rules';

beforeEach(() => fakeBrowser.reset());

const nowMs = 1_000_000;
const laterMs = nowMs + 1;
const untouched: SiteSettings = {
  mode: 'all-but',
  disabledSites: [],
  enabledSites: [],
  pauses: {},
  isAllSitesOff: false,
};
const onlyThese: SiteSettings = { ...untouched, mode: 'only-these' };

const states: { shows: string; settings: Partial<SiteSettings>; state: object }[] = [
  { shows: 'nothing changed', settings: {}, state: { isOn: true, reason: 'on' } },
  {
    shows: 'the site is off',
    settings: { disabledSites: ['clinic.example'] },
    state: { isOn: false, reason: 'off-site', rule: 'clinic.example' },
  },
  {
    shows: 'the site itself comes before wider rules',
    settings: { disabledSites: ['*.clinic.example', 'clinic.example'] },
    state: { isOn: false, reason: 'off-site', rule: 'clinic.example' },
  },
  {
    shows: 'a rule for all its subdomains',
    settings: { disabledSites: ['*.clinic.example'] },
    state: { isOn: false, reason: 'off-rule', rule: '*.clinic.example' },
  },
  {
    shows: 'a rule for a part of it',
    settings: { disabledSites: ['clinic.example/forum/*'] },
    state: { isOn: false, reason: 'off-rule', rule: 'clinic.example/forum/*' },
  },
  { shows: 'other sites are off', settings: { disabledSites: ['a.example'] }, state: { isOn: true, reason: 'on' } },
  {
    shows: 'the other list does not count',
    settings: { enabledSites: ['a.example'] },
    state: { isOn: true, reason: 'on' },
  },
  { shows: 'only these, and it is not', settings: onlyThese, state: { isOn: false, reason: 'not-listed' } },
  {
    shows: 'only these, and the list of the other mode does not count',
    settings: { ...onlyThese, enabledSites: ['*.clinic.example'], disabledSites: ['clinic.example'] },
    state: { isOn: true, reason: 'on', rule: '*.clinic.example' },
  },
  {
    shows: 'the site is paused',
    settings: { pauses: { 'clinic.example': laterMs } },
    state: { isOn: false, reason: 'paused-site', rule: 'clinic.example', untilMs: laterMs },
  },
  {
    shows: 'of two pauses one is over',
    settings: { pauses: { 'clinic.example': nowMs, '*.clinic.example': laterMs } },
    state: { isOn: false, reason: 'paused-site', rule: '*.clinic.example', untilMs: laterMs },
  },
  {
    shows: 'a pause has ended',
    settings: { pauses: { 'clinic.example': nowMs } },
    state: { isOn: true, reason: 'on' },
  },
  {
    shows: 'a site that is off is not called paused',
    settings: { pauses: { 'clinic.example': laterMs }, disabledSites: ['clinic.example'] },
    state: { isOn: false, reason: 'off-site', rule: 'clinic.example' },
  },
  {
    shows: 'all is paused',
    settings: { pauses: { [everywhere]: laterMs }, disabledSites: ['clinic.example'] },
    state: { isOn: false, reason: 'paused-everywhere', rule: everywhere, untilMs: laterMs },
  },
  {
    shows: 'the pause of all has ended',
    settings: { pauses: { [everywhere]: nowMs } },
    state: { isOn: true, reason: 'on' },
  },
  {
    shows: 'all sites are off',
    settings: { isAllSitesOff: true, pauses: { [everywhere]: laterMs } },
    state: { isOn: false, reason: 'off-everywhere' },
  },
];

test.each(states)('$shows', ({ settings, state }) => {
  expect(findSiteState('clinic.example/forum/7', { ...untouched, ...settings }, nowMs)).toEqual(state);
});

test('of what is stored all is read, and of a reader who changed nothing nothing is off', async () => {
  expect(await readSettings(siteSettings)).toEqual(untouched);
  const settings = {
    siteMode: 'only-these',
    disabledSites: ['a'],
    enabledSites: ['b'],
    pauses: { c: 5 },
    isAllSitesOff: true,
  };
  await fakeBrowser.storage.local.set(settings);
  const { mode, ...others } = await readSettings(siteSettings);
  expect({ siteMode: mode, ...others }).toEqual(settings);
});

describe('what is stored but not valid counts as not stored', () => {
  test.each([{ value: 'a.example' }, { value: [1] }, { value: ['a.example', null] }, { value: {} }])(
    'rules $value',
    async ({ value }) => {
      await fakeBrowser.storage.local.set({ disabledSites: value, enabledSites: value });
      expect(await disabledSites.get()).toEqual([]);
      expect(await enabledSites.get()).toEqual([]);
    },
  );
  test.each([{ value: ['a'] }, { value: { a: '1' } }, { value: { a: null } }, { value: null }, { value: 7 }])(
    'pauses $value',
    async ({ value }) => {
      await fakeBrowser.storage.local.set({ pauses: value });
      expect(await pausesSetting.get()).toEqual({});
    },
  );
  test('mode and switch', async () => {
    await fakeBrowser.storage.local.set({ siteMode: 'none', isAllSitesOff: 1 });
    expect(await siteModeSetting.get()).toBe('all-but');
    expect(await isAllSitesOffSetting.get()).toBe(false);
  });
});

test('each of them is watched, until it is stopped', async () => {
  const onChange = vi.fn();
  const stop = watchSettings(siteSettings, onChange);
  await siteModeSetting.set('only-these');
  await disabledSites.set(['a.example']);
  await enabledSites.set(['a.example']);
  await pausesSetting.set({ 'a.example': 5 });
  await isAllSitesOffSetting.set(true);
  expect(onChange).toHaveBeenCalledTimes(5);
  stop();
  await isAllSitesOffSetting.set(false);
  expect(onChange).toHaveBeenCalledTimes(5);
});
