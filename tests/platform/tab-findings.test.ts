import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FrameFindings } from '../../platform/messages';
import {
  countTabTerms,
  forgetTab,
  getTabFindings,
  isTabRead,
  storeFrameFindings,
  watchTabFindings,
} from '../../platform/tab-findings';

beforeEach(() => fakeBrowser.reset());

const found = (counts: FrameFindings['counts']): FrameFindings => ({ counts, workMs: 1, isComplete: true });
const top = { tabId: 1, frameId: 0 };
const inner = { tabId: 1, frameId: 7 };

test.each<{ shows: string; frames: FrameFindings['counts'][]; counts: [string, number][] }>([
  { shows: 'no frame', frames: [], counts: [] },
  {
    shows: 'frames are added up',
    frames: [{ a: 1, b: 2 }, { a: 4 }],
    counts: [
      ['a', 5],
      ['b', 2],
    ],
  },
  {
    shows: 'most often first',
    frames: [{ a: 1, b: 9 }],
    counts: [
      ['b', 9],
      ['a', 1],
    ],
  },
  {
    shows: 'equally often by id',
    frames: [{ c: 2, a: 2 }, { b: 2 }],
    counts: [
      ['a', 2],
      ['b', 2],
      ['c', 2],
    ],
  },
])('countTabTerms: $shows', ({ frames, counts }) => {
  expect(countTabTerms(Object.fromEntries(frames.map((frame, n) => [n, found(frame)])))).toEqual(counts);
});

test('frames of a tab are kept side by side, and a later report replaces the earlier', async () => {
  await storeFrameFindings(top, found({ a: 1 }));
  await storeFrameFindings(inner, found({ b: 1 }));
  const all = await storeFrameFindings(top, found({ c: 3 }));
  expect(all).toEqual({ 0: found({ c: 3 }), 7: found({ b: 1 }) });
  expect(await getTabFindings(1)).toEqual(all);
});

test('null forgets one frame', async () => {
  await storeFrameFindings(top, found({ a: 1 }));
  await storeFrameFindings(inner, found({ b: 1 }));
  expect(await storeFrameFindings(top, null)).toEqual({ 7: found({ b: 1 }) });
});

test('tabs do not mix, and a closed one is forgotten', async () => {
  await storeFrameFindings(top, found({ a: 1 }));
  await storeFrameFindings({ tabId: 2, frameId: 0 }, found({ b: 1 }));
  await forgetTab(1);
  expect(await getTabFindings(1)).toEqual({});
  expect(await getTabFindings(2)).toEqual({ 0: found({ b: 1 }) });
});

test('findings do not outlive the browser session', async () => {
  await storeFrameFindings(top, found({ a: 1 }));
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('watching tells what is found in this tab, until it is stopped', async () => {
  const onChange = vi.fn();
  const stop = watchTabFindings(1, onChange);
  await storeFrameFindings({ tabId: 2, frameId: 0 }, found({ b: 1 }));
  await storeFrameFindings(top, found({ a: 1 }));
  stop();
  await storeFrameFindings(top, found({ a: 2 }));
  expect(onChange.mock.calls.map(([findings]) => findings)).toEqual([{ 0: found({ a: 1 }) }]);
});

test.each<{ shows: string; frames: boolean[]; isRead: boolean }>([
  { shows: 'nothing is known', frames: [], isRead: false },
  { shows: 'all frames', frames: [true, true], isRead: true },
  { shows: 'one frame is still being read', frames: [true, false], isRead: false },
])('a tab is read to its end: $shows', ({ frames, isRead }) => {
  const findings = Object.fromEntries(frames.map((isComplete, n) => [n, { ...found({}), isComplete }]));
  expect(isTabRead(findings)).toBe(isRead);
});
