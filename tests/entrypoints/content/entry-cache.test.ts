import { expect, test, vi } from 'vitest';
import { createEntryCache } from '../../../entrypoints/content/entry-cache';
import type { Entry } from '../../../glossary/entry';

const entry = (id: string): Entry => ({
  id,
  label: id,
  category: 'symptom',
  aliases: [],
  abbreviations: [],
  short: [],
  related: [],
  sources: [],
  reviewed: '2026-11-22',
});

test('each explanation is asked for once, also while it is on its way', async () => {
  const load = vi.fn(async (id: string) => entry(id));
  const find = createEntryCache(load);
  const both = await Promise.all([find('flare'), find('flare'), find('hip-pain')]);
  expect(both).toEqual([entry('flare'), entry('flare'), entry('hip-pain')]);
  await find('flare');
  expect(load.mock.calls).toEqual([['flare'], ['hip-pain']]);
});

test('that there is none is remembered too', async () => {
  const load = vi.fn(async () => null);
  const find = createEntryCache(load);
  expect([await find('flare'), await find('flare')]).toEqual([null, null]);
  expect(load).toHaveBeenCalledTimes(1);
});

test('a failed request finds nothing and is tried again', async () => {
  const load = vi.fn(async (id: string) => entry(id)).mockRejectedValueOnce(new Error('the worker is starting'));
  const find = createEntryCache(load);
  expect(await find('flare')).toBeNull();
  expect(await find('flare')).toEqual(entry('flare'));
  expect(load).toHaveBeenCalledTimes(2);
});
