import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { disabledSites, painterSetting, setSiteEnabled } from '../../platform/settings';
import { type SiteMarking, watchSiteMarking } from '../../platform/site-marking';

beforeEach(() => fakeBrowser.reset());

const site = 'a.example';

async function watch() {
  const told: SiteMarking[] = [];
  const ending = new AbortController();
  await watchSiteMarking(site, (marking) => void told.push(marking), ending.signal);
  /** Waits until just this has been told. */
  const expectTold = (...expected: SiteMarking[]) => vi.waitFor(() => expect(told).toEqual(expected), { interval: 1 });
  return { told, expectTold, stop: () => ending.abort() };
}

test('the marking of now is told at once', async () => {
  const { told } = await watch();
  expect(told).toEqual(['highlights']);
});

test('a site that is off is told as not marked', async () => {
  await setSiteEnabled(site, false);
  await painterSetting.set('elements');
  expect((await watch()).told).toEqual([null]);
});

test('off and on again', async () => {
  const { expectTold } = await watch();
  await setSiteEnabled(site, false);
  await expectTold('highlights', null);
  await setSiteEnabled(site, true);
  await expectTold('highlights', null, 'highlights');
});

test('another painter', async () => {
  const { expectTold } = await watch();
  await painterSetting.set('elements');
  await expectTold('highlights', 'elements');
});

test('what changes nothing for this site is not told', async () => {
  const { expectTold } = await watch();
  await setSiteEnabled('b.example', false);
  await painterSetting.set('highlights');
  await setSiteEnabled(site, false);
  await expectTold('highlights', null);
  await painterSetting.set('elements');
  await setSiteEnabled(site, true);
  await expectTold('highlights', null, 'elements');
});

test('aborted, it listens no more', async () => {
  const { told, stop } = await watch();
  const other = await watch();
  stop();
  await disabledSites.set([site]);
  await other.expectTold('highlights', null);
  expect(told).toEqual(['highlights']);
});

test('aborted while it reads the settings, it tells nothing', async () => {
  const onChange = vi.fn();
  const ending = new AbortController();
  const watching = watchSiteMarking(site, onChange, ending.signal);
  ending.abort();
  await watching;
  expect(onChange).not.toHaveBeenCalled();
});
