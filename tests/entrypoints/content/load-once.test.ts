import { expect, test, vi } from 'vitest';
import { loadOnce } from '../../../entrypoints/content/load-once';

test('it is loaded once, also while it is on its way', async () => {
  const load = vi.fn(async () => 'css');
  const get = loadOnce(load);
  expect(await Promise.all([get(), get()])).toEqual(['css', 'css']);
  expect(await get()).toBe('css');
  expect(load).toHaveBeenCalledTimes(1);
});

test('a failure is told and tried again', async () => {
  const get = loadOnce(vi.fn(async () => 'css').mockRejectedValueOnce(new Error('the worker is starting')));
  await expect(get()).rejects.toThrow('the worker is starting');
  expect(await get()).toBe('css');
});
