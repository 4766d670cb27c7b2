import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeNewest, type TimedSettings, timeChanges } from '../../../platform/sync/merge-settings';

test.each([
  { shows: 'only ours', ours: { a: { atMs: 1, value: 1 } }, theirs: {}, merged: { a: { atMs: 1, value: 1 } } },
  { shows: 'only theirs', ours: {}, theirs: { a: { atMs: 1, value: 2 } }, merged: { a: { atMs: 1, value: 2 } } },
  {
    shows: 'of each setting the newer',
    ours: { a: { atMs: 2, value: 1 }, b: { atMs: 1, value: 1 } },
    theirs: { a: { atMs: 1, value: 2 }, b: { atMs: 2, value: 2 } },
    merged: { a: { atMs: 2, value: 1 }, b: { atMs: 2, value: 2 } },
  },
  {
    shows: 'as old: theirs',
    ours: { a: { atMs: 1, value: 1 } },
    theirs: { a: { atMs: 1 } },
    merged: { a: { atMs: 1 } },
  },
  {
    shows: 'taken back later',
    ours: { a: { atMs: 2 } },
    theirs: { a: { atMs: 1, value: 2 } },
    merged: { a: { atMs: 2 } },
  },
])('merged: $shows', ({ ours, theirs, merged }) => {
  expect(mergeNewest(ours, theirs)).toEqual(merged);
});

test('browsers that have heard of each other agree, in whatever order they do', () => {
  const key = fc.constantFrom('a', 'b', '__proto__');
  const settings: fc.Arbitrary<TimedSettings> = fc
    .array(fc.tuple(key, fc.integer({ min: 0, max: 3 })), { maxLength: 4 })
    // A time is given to one value only.
    .map((entries) => Object.fromEntries(entries.map(([name, atMs]) => [name, { atMs, value: atMs }])));
  fc.assert(
    fc.property(settings, settings, settings, (a, b, c) => {
      expect(mergeNewest(a, b)).toEqual(mergeNewest(b, a));
      expect(mergeNewest(mergeNewest(a, b), c)).toEqual(mergeNewest(a, mergeNewest(b, c)));
      expect(mergeNewest(a, a)).toEqual(a);
    }),
  );
});

test('a change is newer than any other browser says, whatever its clock shows', () => {
  const shared = { a: { atMs: 500, value: 1 }, b: { atMs: 50, value: 1 } };
  expect(timeChanges(['a', 'b', 'c'], { stored: { a: 2, b: 2 }, shared, nowMs: 100 })).toEqual({
    a: { atMs: 501, value: 2 },
    b: { atMs: 100, value: 2 },
  });
});

test('what came from another browser is no change, and what was taken back is one', () => {
  const shared = { a: { atMs: 500, value: ['x'] }, b: { atMs: 50, value: 1 } };
  expect(timeChanges(['a', 'b'], { stored: { a: ['x'] }, shared, nowMs: 100 })).toEqual({ b: { atMs: 100 } });
});
