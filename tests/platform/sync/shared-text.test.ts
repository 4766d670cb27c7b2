import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  cutText,
  joinText,
  readSharedText,
  removeSharedText,
  SharedTextError,
  sharedKeys,
  writeSharedText,
} from '../../../platform/sync/shared-text';

beforeEach(() => fakeBrowser.reset());

/** What a browser counts of one key. */
const bytesOf = (key: string, value: unknown) => new TextEncoder().encode(key + JSON.stringify(value)).length;
/** The most that a browser takes under one key. */
const mostBytes = 8_192;

test('a text that is cut and joined is the same JSON, and no part is too large', () => {
  const long = fc
    .tuple(fc.string({ unit: 'binary', maxLength: 8 }), fc.nat(900))
    .map(([piece, times]) => piece.repeat(times));
  fc.assert(
    fc.property(fc.oneof(long, fc.constant('"\\'.repeat(9_000)), fc.constant('ñ'.repeat(4_000))), (text) => {
      const cut = cutText(JSON.stringify(text), 'abcd1234');
      expect(JSON.parse(joinText(cut) ?? '')).toBe(JSON.parse(JSON.stringify(text)));
      for (const [key, value] of Object.entries(cut)) {
        expect(bytesOf(key, value)).toBeLessThanOrEqual(mostBytes);
        expect(sharedKeys).toContain(key);
      }
    }),
    { numRuns: 6, endOnFailure: true },
  );
  // Long texts, on a machine that may be busy.
}, 30_000);

describe('what is shared', () => {
  const text = JSON.stringify('a'.repeat(9_000));

  test('is nothing at first', async () => {
    expect(await readSharedText()).toBeNull();
  });

  test('is read as it was written, also when it has become shorter', async () => {
    await writeSharedText(text, 'one');
    expect(await readSharedText()).toBe(text);
    await writeSharedText('"short"', 'two');
    expect(await readSharedText()).toBe('"short"');
    expect(Object.keys(await fakeBrowser.storage.sync.get()).sort()).toEqual(['settings', 'settings-0']);
  });

  test('is not read before all of it has arrived', async () => {
    await writeSharedText(text, 'one');
    const { 'settings-1': _, ...some } = cutText(text, 'two');
    await fakeBrowser.storage.sync.set(some);
    await expect(readSharedText()).rejects.toThrow(new SharedTextError('not-whole'));
  });

  test('by a newer version is not read', async () => {
    await fakeBrowser.storage.sync.set({ settings: { version: 2 } });
    await expect(readSharedText()).rejects.toThrow(new SharedTextError('newer'));
  });

  test('can be taken away', async () => {
    await writeSharedText(text, 'one');
    await removeSharedText();
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });
});
