import { expect, test, vi } from 'vitest';
import { createIndexLoader } from '../../../entrypoints/content/load-index';
import { packedSenses } from '../../../generated/match-senses';

const living = { signal: new AbortController().signal, parsed: Promise.resolve() };

test('senses that are expected are asked for once, and learned when they are needed', async () => {
  const getSenses = vi.fn(async () => packedSenses);
  const words = createIndexLoader(getSenses, living);
  words.expectSenses();
  await words.loadNames();
  expect(words.index.abbreviations.size).toBe(0);
  expect(words.isComplete).toBe(false);
  await words.loadSenses();
  await words.loadSenses();
  expect(words.index.abbreviations.size).toBeGreaterThan(0);
  expect(words.isComplete).toBe(true);
  expect(getSenses).toHaveBeenCalledOnce();
});

test('senses that could not be brought are asked for again', async () => {
  const getSenses = vi.fn(async () => packedSenses);
  getSenses.mockRejectedValueOnce(new Error('nobody answers'));
  getSenses.mockRejectedValueOnce(new Error('nobody answers yet'));
  const words = createIndexLoader(getSenses, living);
  words.expectSenses();
  await new Promise((resolve) => setTimeout(resolve));
  await expect(words.loadSenses()).rejects.toThrow('nobody answers yet');
  expect(words.isComplete).toBe(false);
  await words.loadSenses();
  expect(words.isComplete).toBe(true);
});
