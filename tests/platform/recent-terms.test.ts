import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteOpenedTerm } from '../../platform/recent-terms';
import { keepsRecentTermsSetting, recentTermsSetting } from '../../platform/settings';

beforeEach(() => fakeBrowser.reset());

test('the newest comes first, each once, at most twelve', async () => {
  for (let n = 1; n <= 14; n++) await noteOpenedTerm(`term-${n}`);
  await noteOpenedTerm('term-9');
  const kept = await recentTermsSetting.get();
  expect(kept.slice(0, 3)).toEqual(['term-9', 'term-14', 'term-13']);
  expect(kept).toHaveLength(12);
});

test('nothing is remembered by a reader who wants none', async () => {
  await keepsRecentTermsSetting.set(false);
  await noteOpenedTerm('fibromyalgia');
  expect(await recentTermsSetting.get()).toEqual([]);
});
