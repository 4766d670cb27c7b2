// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setTermHidden } from '../../platform/hidden-terms';
import { disabledSites, everyMentionSetting, painterSetting, setSiteEnabled } from '../../platform/settings';
import { type SiteMarking, watchSiteMarking } from '../../platform/site-marking';

beforeEach(() => fakeBrowser.reset());

const site = 'a.example';

/** A marking in short: its painter, what is hidden, and "all" for every mention. */
const inShort = ({ painter, choice: { hiddenTerms, showsEveryMention } }: SiteMarking): string =>
  [painter ?? 'off', ...[...hiddenTerms].sort(), ...(showsEveryMention ? ['all'] : [])].join(' ');

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
  await setSiteEnabled(site, false);
  await painterSetting.set('elements');
  expect((await watch()).told).toEqual(['off']);
});

test('off and on again', async () => {
  const { expectTold } = await watch();
  await setSiteEnabled(site, false);
  await expectTold('highlights', 'off');
  await setSiteEnabled(site, true);
  await expectTold('highlights', 'off', 'highlights');
});

test('another painter', async () => {
  const { expectTold } = await watch();
  await painterSetting.set('elements');
  await expectTold('highlights', 'elements');
});

test('every mention and back', async () => {
  const { expectTold } = await watch();
  await everyMentionSetting.set(true);
  await expectTold('highlights', 'highlights all');
  await everyMentionSetting.set(false);
  await expectTold('highlights', 'highlights all', 'highlights');
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
  await setSiteEnabled('b.example', false);
  await painterSetting.set('highlights');
  await everyMentionSetting.set(false);
  await setTermHidden({ termId: 'flare', site: 'b.example', isHidden: true });
  await setSiteEnabled(site, false);
  await expectTold('highlights', 'off');
  await painterSetting.set('elements');
  await setSiteEnabled(site, true);
  await expectTold('highlights', 'off', 'elements');
});

test('a term hidden twice is told once', async () => {
  await setTermHidden({ termId: 'flare', site: null, isHidden: true });
  const { expectTold } = await watch();
  await setTermHidden({ termId: 'flare', site, isHidden: true });
  await everyMentionSetting.set(true);
  await expectTold('highlights flare', 'highlights flare all');
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
