import { expect, test, vi } from 'vitest';
import { createExplanationCache } from '../../../entrypoints/content/explanation-cache';
import type { ExplainedTerm } from '../../../glossary/explained-term';

const term = (id: string): ExplainedTerm => ({ id, label: id, view: [] });

test('each explanation is asked for once, also while it is on its way', async () => {
  const load = vi.fn(async (id: string) => term(id));
  const find = createExplanationCache(load);
  const both = await Promise.all([find('flare'), find('flare'), find('hip-pain')]);
  expect(both).toEqual([term('flare'), term('flare'), term('hip-pain')]);
  await find('flare');
  expect(load.mock.calls).toEqual([['flare'], ['hip-pain']]);
});

test('that there is none is remembered too', async () => {
  const load = vi.fn(async () => null);
  const find = createExplanationCache(load);
  expect([await find('flare'), await find('flare')]).toEqual([null, null]);
  expect(load).toHaveBeenCalledTimes(1);
});

test('a failed request finds nothing and is tried again', async () => {
  const load = vi.fn(async (id: string) => term(id)).mockRejectedValueOnce(new Error('the worker is starting'));
  const find = createExplanationCache(load);
  expect(await find('flare')).toBeNull();
  expect(await find('flare')).toEqual(term('flare'));
  expect(load).toHaveBeenCalledTimes(2);
});
