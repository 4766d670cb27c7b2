import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { disabledSites, enabledSites, everywhere, pausesSetting, siteModeSetting } from '../../platform/site-rules';
import { endPause, pause, removeRule, setSiteOn } from '../../platform/site-switching';

beforeEach(() => fakeBrowser.reset());

const hourMs = 3_600_000;
const inAnHour = () => Date.now() + hourMs;
const address = 'b.example/page';

test.each([
  { shows: 'the first site', before: [], isOn: false, after: ['b.example'] },
  { shows: 'sorted among others', before: ['c', 'a'], isOn: false, after: ['a', 'b.example', 'c'] },
  { shows: 'off twice is off once', before: ['b.example'], isOn: false, after: ['b.example'] },
  { shows: 'on again', before: ['a', 'b.example'], isOn: true, after: ['a'] },
  { shows: 'on without having been off', before: ['a'], isOn: true, after: ['a'] },
  { shows: 'a subdomain is another site', before: ['a.b.example'], isOn: true, after: ['a.b.example'] },
])('all but some sites: $shows', async ({ before, isOn, after }) => {
  await disabledSites.set(before);
  expect(await setSiteOn(address, isOn)).toMatchObject({ isOn, reason: isOn ? 'on' : 'off-site' });
  expect(await disabledSites.get()).toEqual(after);
  expect(await enabledSites.get()).toEqual([]);
});

test.each([
  { shows: 'on', before: [], isOn: true, after: ['b.example'] },
  { shows: 'on where a wider rule allows it already', before: ['*.b.example'], isOn: true, after: ['*.b.example'] },
  { shows: 'off', before: ['a', 'b.example'], isOn: false, after: ['a'] },
])('only some sites: $shows', async ({ before, isOn, after }) => {
  await siteModeSetting.set('only-these');
  await enabledSites.set(before);
  expect(await setSiteOn(address, isOn)).toMatchObject({ isOn });
  expect(await enabledSites.get()).toEqual(after);
  expect(await disabledSites.get()).toEqual([]);
});

test('a wider rule that keeps a site off is named, and can be removed', async () => {
  await disabledSites.set(['*.b.example', 'b.example']);
  expect(await setSiteOn(address, true)).toEqual({ isOn: false, reason: 'off-rule', rule: '*.b.example' });
  expect(await disabledSites.get()).toEqual(['*.b.example']);
  await removeRule('*.b.example');
  expect(await setSiteOn(address, true)).toEqual({ isOn: true, reason: 'on' });
});

test('a wider rule that keeps a site on is named, and can be removed', async () => {
  await siteModeSetting.set('only-these');
  await enabledSites.set(['*.b.example']);
  expect(await setSiteOn(address, false)).toEqual({ isOn: true, reason: 'on', rule: '*.b.example' });
  await removeRule('*.b.example');
  expect(await setSiteOn(address, false)).toEqual({ isOn: false, reason: 'not-listed' });
});

test('on ends the pause of the site, and tells of the one everywhere', async () => {
  await pause('b.example', inAnHour());
  await pause('a.example', inAnHour());
  expect(await setSiteOn(address, true)).toEqual({ isOn: true, reason: 'on' });
  expect(Object.keys(await pausesSetting.get())).toEqual(['a.example']);
  await pause(everywhere, inAnHour());
  expect(await setSiteOn(address, true)).toMatchObject({ isOn: false, reason: 'paused-everywhere' });
  await endPause(everywhere);
  expect(await setSiteOn(address, true)).toEqual({ isOn: true, reason: 'on' });
});

test('pauses that are over are dropped when another is written', async () => {
  await pausesSetting.set({ 'a.example': Date.now() - 1, 'c.example': inAnHour() });
  await pause('b.example', inAnHour());
  expect(Object.keys(await pausesSetting.get()).sort()).toEqual(['b.example', 'c.example']);
});
