// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setTermHidden } from '../../platform/hidden-terms';
import { densitySetting, painterSetting } from '../../platform/settings';
import { type SiteMarking, watchSiteMarking } from '../../platform/site-marking';
import { disabledSites } from '../../platform/site-rules';
import { setSiteOn } from '../../platform/site-switching';

beforeEach(() => fakeBrowser.reset());

const site = 'a.example';

/** A marking in short: its painter, what is hidden, and the density when it is not calm. */
const inShort = ({ painter, choice: { hiddenTerms, density } }: SiteMarking): string =>
  [painter ?? 'off', ...[...hiddenTerms].sort(), ...(density === 'calm' ? [] : [density])].join(' ');

async function watch() {
  const told: string[] = [];
  const ending = new AbortController();
  await watchSiteMarking(site, (marking) => void told.push(inShort(marking)), ending.signal);
  /** Waits until just this has been told. */
  const expectTold = (...expected: string[]) => vi.waitFor(() => expect(told).toEqual(expected), { interval: 1 });
  return { told, expectTold, stop: () => ending.abort() };
}

test('the marking of now is told at once', async () => {
  const { told } = await watch();
  expect(told).toEqual(['highlights']);
});

test('a site that is off is told as not marked', async () => {
  await setSiteOn(site, false);
  await painterSetting.set('elements');
  expect((await watch()).told).toEqual(['off']);
});

test('off and on again', async () => {
  const { expectTold } = await watch();
  await setSiteOn(site, false);
  await expectTold('highlights', 'off');
  await setSiteOn(site, true);
  await expectTold('highlights', 'off', 'highlights');
});

test('another painter', async () => {
  const { expectTold } = await watch();
  await painterSetting.set('elements');
  await expectTold('highlights', 'elements');
});

test('every mention and back', async () => {
  const { expectTold } = await watch();
  await densitySetting.set('every');
  await expectTold('highlights', 'highlights every');
  await densitySetting.set('calm');
  await expectTold('highlights', 'highlights every', 'highlights');
});

test('terms hidden everywhere and on this site, and shown again', async () => {
  const { expectTold } = await watch();
  await setTermHidden({ termId: 'hip', site: null, isHidden: true });
  await expectTold('highlights', 'highlights hip');
  await setTermHidden({ termId: 'flare', site, isHidden: true });
  await expectTold('highlights', 'highlights hip', 'highlights flare hip');
  await setTermHidden({ termId: 'hip', site: null, isHidden: false });
  await expectTold('highlights', 'highlights hip', 'highlights flare hip', 'highlights flare');
});

test('what changes nothing for this site is not told', async () => {
  const { expectTold } = await watch();
  await setSiteOn('b.example', false);
  await painterSetting.set('highlights');
  await densitySetting.set('calm');
  await setTermHidden({ termId: 'flare', site: 'b.example', isHidden: true });
  await setSiteOn(site, false);
  await expectTold('highlights', 'off');
  await painterSetting.set('elements');
  await setSiteOn(site, true);
  await expectTold('highlights', 'off', 'elements');
});

test('a term hidden twice is told once', async () => {
  await setTermHidden({ termId: 'flare', site: null, isHidden: true });
  const { expectTold } = await watch();
  await setTermHidden({ termId: 'flare', site, isHidden: true });
  await densitySetting.set('every');
  await expectTold('highlights flare', 'highlights flare every');
});

test('aborted, it listens no more', async () => {
  const { told, stop } = await watch();
  const other = await watch();
  stop();
  await disabledSites.set([site]);
  await other.expectTold('highlights', 'off');
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
