// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setTermHidden } from '../../platform/hidden-terms';
import { densitySetting, painterSetting } from '../../platform/settings';
import { type SiteMarking, watchSiteMarking } from '../../platform/site-marking';
import {
  disabledSites,
  enabledSites,
  everywhere,
  isAllSitesOffSetting,
  siteModeSetting,
} from '../../platform/site-rules';
import { endPause, pause, setSiteOn } from '../../platform/site-switching';

beforeEach(() => fakeBrowser.reset());

const site = 'a.example';

/** A marking in short: its painter, what is hidden, and the density when it is not calm. */
const inShort = ({ painter, choice: { hiddenTerms, density } }: SiteMarking): string =>
  [painter ?? 'off', ...[...hiddenTerms].sort(), ...(density === 'calm' ? [] : [density])].join(' ');

/** The address of a page, which goes on under another by `go`. */
function createAddress(first = `${site}/`) {
  let last = first;
  const listeners: (() => void)[] = [];
  return {
    get: () => last,
    watch: (onChange: () => void) => void listeners.push(onChange),
    go(address: string) {
      last = address;
      for (const listener of listeners) listener();
    },
  };
}

async function watch(address = createAddress()) {
  const told: string[] = [];
  const ending = new AbortController();
  await watchSiteMarking(address, (marking) => void told.push(inShort(marking)), ending.signal);
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
  const watching = watchSiteMarking(createAddress(), onChange, ending.signal);
  ending.abort();
  await watching;
  expect(onChange).not.toHaveBeenCalled();
});

test('all sites off and on, and only some sites', async () => {
  const { expectTold } = await watch();
  await isAllSitesOffSetting.set(true);
  await expectTold('highlights', 'off');
  await isAllSitesOffSetting.set(false);
  await expectTold('highlights', 'off', 'highlights');
  await siteModeSetting.set('only-these');
  await expectTold('highlights', 'off', 'highlights', 'off');
  await enabledSites.set([`*.${site}`]);
  await expectTold('highlights', 'off', 'highlights', 'off', 'highlights');
});

test('a page that goes on under another address is judged by that', async () => {
  await disabledSites.set([`${site}/forum/*`]);
  const address = createAddress();
  const { expectTold } = await watch(address);
  address.go(`${site}/forum/7`);
  await expectTold('highlights', 'off');
  address.go(`${site}/about`);
  await expectTold('highlights', 'off', 'highlights');
});

describe('a pause', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const minuteMs = 60_000;
  /** What is stored is read in a few turns of the queue, and timers are the test's. */
  const settle = () => vi.advanceTimersByTimeAsync(0);

  test.each([{ rule: site }, { rule: everywhere }])('of $rule ends by itself', async ({ rule }) => {
    const { told } = await watch();
    await pause(rule, Date.now() + 5 * minuteMs);
    await settle();
    expect(told).toEqual(['highlights', 'off']);
    await vi.advanceTimersByTimeAsync(5 * minuteMs - 10);
    expect(told).toEqual(['highlights', 'off']);
    await vi.advanceTimersByTimeAsync(20);
    expect(told).toEqual(['highlights', 'off', 'highlights']);
  });

  test('ends within a minute when the clock is set on', async () => {
    const { told } = await watch();
    await pause(site, Date.now() + 600 * minuteMs);
    await settle();
    vi.setSystemTime(Date.now() + 600 * minuteMs);
    await vi.advanceTimersByTimeAsync(minuteMs);
    expect(told).toEqual(['highlights', 'off', 'highlights']);
  });

  test('that ended while nobody saw the page is seen to have ended when somebody does', async () => {
    const { told } = await watch();
    await pause(site, Date.now() + minuteMs);
    await settle();
    vi.setSystemTime(Date.now() + minuteMs);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await settle();
    expect(told).toEqual(['highlights', 'off', 'highlights']);
  });

  test('that is ended early ends at once, and leaves no timer', async () => {
    const { told } = await watch();
    await pause(site, Date.now() + minuteMs);
    await settle();
    await endPause(site);
    await settle();
    expect(told).toEqual(['highlights', 'off', 'highlights']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is forgotten when the page is left', async () => {
    const { stop } = await watch();
    await pause(site, Date.now() + minuteMs);
    await settle();
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
