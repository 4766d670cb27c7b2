import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findHidingScope, hiddenOnSite, hiddenTerms, setTermHidden, silencedTerms } from '../../platform/hidden-terms';

beforeEach(() => fakeBrowser.reset());

test('nothing is stored before the reader hides something', async () => {
  expect(await hiddenTerms.get()).toEqual([]);
  expect(await silencedTerms.get()).toEqual([]);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

describe('what is stored but not valid counts as not stored', () => {
  test.each([{ value: 'flare' }, { value: [1] }, { value: {} }])('hidden terms $value', async ({ value }) => {
    await fakeBrowser.storage.local.set({ hiddenTerms: value });
    expect(await hiddenTerms.get()).toEqual([]);
  });

  test.each([{ value: ['flare'] }, { value: [{ site: 'a.example' }] }, { value: { 'a.example': ['flare'] } }])(
    'silenced terms $value',
    async ({ value }) => {
      await fakeBrowser.storage.local.set({ silencedTerms: value });
      expect(await silencedTerms.get()).toEqual([]);
    },
  );
});

test.each([
  { shows: 'the first', before: [], termId: 'flare', isHidden: true, after: ['flare'] },
  {
    shows: 'sorted among others',
    before: ['hip', 'ache'],
    termId: 'flare',
    isHidden: true,
    after: ['ache', 'flare', 'hip'],
  },
  { shows: 'twice is once', before: ['flare'], termId: 'flare', isHidden: true, after: ['flare'] },
  { shows: 'shown again', before: ['flare', 'hip'], termId: 'flare', isHidden: false, after: ['hip'] },
  { shows: 'shown without having been hidden', before: ['hip'], termId: 'flare', isHidden: false, after: ['hip'] },
])('hiding everywhere: $shows', async ({ before, termId, isHidden, after }) => {
  await hiddenTerms.set(before);
  await setTermHidden({ termId, site: null, isHidden });
  expect(await hiddenTerms.get()).toEqual(after);
  expect(await silencedTerms.get()).toEqual([]);
});

const flareOnA = { site: 'a.example', termId: 'flare' };
const flareOnB = { site: 'b.example', termId: 'flare' };
const hipOnA = { site: 'a.example', termId: 'hip' };

test.each([
  { shows: 'the first', before: [], change: { ...flareOnA, isHidden: true }, after: [flareOnA] },
  {
    shows: 'sorted by site, then by term',
    before: [hipOnA, flareOnB],
    change: { ...flareOnA, isHidden: true },
    after: [flareOnA, hipOnA, flareOnB],
  },
  { shows: 'twice is once', before: [flareOnA], change: { ...flareOnA, isHidden: true }, after: [flareOnA] },
  {
    shows: 'shown again there, and only there',
    before: [flareOnA, hipOnA, flareOnB],
    change: { ...flareOnA, isHidden: false },
    after: [hipOnA, flareOnB],
  },
])('silencing on a site: $shows', async ({ before, change, after }) => {
  await silencedTerms.set(before);
  await setTermHidden(change);
  expect(await silencedTerms.get()).toEqual(after);
  expect(await hiddenTerms.get()).toEqual([]);
});

test('on a site is hidden what is hidden everywhere and what is silenced there', () => {
  expect([...hiddenOnSite('a.example', ['ache'], [flareOnA, { ...hipOnA, site: 'b.example' }])]).toEqual([
    'ache',
    'flare',
  ]);
});

test.each([
  { shows: 'nowhere', known: [], silenced: [flareOnB, hipOnA], scope: null },
  { shows: 'on the site', known: ['hip'], silenced: [flareOnA], scope: 'site' },
  { shows: 'everywhere', known: ['flare'], silenced: [], scope: 'everywhere' },
  { shows: 'both is everywhere', known: ['flare'], silenced: [flareOnA], scope: 'everywhere' },
])('where a term of a site is hidden: $shows', async ({ known, silenced, scope }) => {
  await hiddenTerms.set(known);
  await silencedTerms.set(silenced);
  expect(await findHidingScope('flare', 'a.example')).toBe(scope);
});
