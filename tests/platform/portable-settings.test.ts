import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  fileFormat,
  mostFileCharacters,
  portableSettings,
  readSettingsFile,
  readStoredSettings,
  resetSettings,
  SettingsFileError,
  writeSettingsFile,
} from '../../platform/portable-settings';

beforeEach(() => fakeBrowser.reset());

const stored = () => fakeBrowser.storage.local.get();

/** A value other than the one for a reader who changed nothing, for each setting. */
const changed = {
  painter: 'elements',
  markLook: { style: 'both', colour: 'purple' },
  density: 'once',
  cardOpening: { delayMs: 150, heldKey: 'alt' },
  cardTextSize: 20,
  readingTextSize: 20,
  readingWidth: 'wide',
  hiddenTerms: ['flare'],
  silencedTerms: [{ site: 'a.example', termId: 'hip-pain' }],
  isAllSitesOff: true,
  siteMode: 'only-these',
  disabledSites: ['*.clinic.example'],
  enabledSites: ['a.example', 'b.example/forum/*'],
  keepsRecentTerms: false,
};
const others = { recentTerms: ['flare'], pauses: { 'a.example': 5 }, syncs: true };

test('every setting is in a file, and none of what belongs to the moment', async () => {
  expect(portableSettings.map(({ key }) => key).sort()).toEqual(Object.keys(changed).sort());
  await fakeBrowser.storage.local.set({ ...changed, ...others });
  expect(await readStoredSettings()).toEqual(changed);
  expect(readSettingsFile(writeSettingsFile(await readStoredSettings()))).toEqual(changed);
});

test('what was not changed, or is not valid, is not in a file', async () => {
  await fakeBrowser.storage.local.set({ painter: 'neon', density: 'every' });
  expect(await readStoredSettings()).toEqual({ density: 'every' });
});

test('export, reset, import: all is as it was, and nothing else is touched', async () => {
  await fakeBrowser.storage.local.set({ ...changed, ...others });
  const file = writeSettingsFile(await readStoredSettings());
  await resetSettings();
  expect(await stored()).toEqual(others);
  await changeSettings(readSettingsFile(file));
  expect(await stored()).toEqual({ ...changed, ...others });
});

test('what a change gives undoes it, also what had not been stored', async () => {
  await changeSettings({ density: 'every', painter: 'elements' });
  const before = await changeSettings({ density: 'once', painter: 'elements', cardTextSize: 20 });
  expect(before).toEqual({ density: 'every', cardTextSize: undefined });
  await changeSettings(before);
  expect(await stored()).toEqual({ density: 'every', painter: 'elements' });
});

const wrong = (settings: unknown, extra: object = {}) =>
  JSON.stringify({ format: fileFormat, version: 1, settings, ...extra });

test.each([
  { shows: 'no JSON', text: '{"format": "termlight', problem: 'not-json', field: null },
  { shows: 'empty', text: '', problem: 'not-json', field: null },
  { shows: 'another thing', text: '[1, 2]', problem: 'not-settings', field: 'format' },
  { shows: 'null', text: 'null', problem: 'not-settings', field: 'format' },
  { shows: 'another format', text: wrong({}, { format: 'bookmarks' }), problem: 'not-settings', field: 'format' },
  { shows: 'no version', text: wrong({}, { version: '1' }), problem: 'wrong-value', field: 'version' },
  { shows: 'a newer version', text: wrong({}, { version: 2 }), problem: 'newer', field: 'version' },
  { shows: 'no settings', text: wrong(undefined), problem: 'wrong-value', field: 'settings' },
  { shows: 'a list of settings', text: wrong([]), problem: 'wrong-value', field: 'settings' },
  { shows: 'an unknown setting', text: wrong({ volume: 3 }), problem: 'unknown-field', field: 'settings.volume' },
  {
    shows: 'a name that objects have anyway',
    text: '{"format": "termlight-settings", "version": 1, "settings": {"__proto__": {"painter": "elements"}}}',
    problem: 'unknown-field',
    field: 'settings.__proto__',
  },
  { shows: 'a wrong value', text: wrong({ painter: 'neon' }), problem: 'wrong-value', field: 'settings.painter' },
  { shows: 'null as a value', text: wrong({ density: null }), problem: 'wrong-value', field: 'settings.density' },
  {
    shows: 'a wrong field of a value',
    text: wrong({ cardOpening: { delayMs: 5, heldKey: 'alt' } }),
    problem: 'wrong-value',
    field: 'settings.cardOpening.delayMs',
  },
  {
    shows: 'a missing field of a value',
    text: wrong({ markLook: { style: 'tint' } }),
    problem: 'wrong-value',
    field: 'settings.markLook.colour',
  },
  { shows: 'a list as a value', text: wrong({ markLook: [] }), problem: 'wrong-value', field: 'settings.markLook' },
  {
    shows: 'a wrong member of a list',
    text: wrong({ hiddenTerms: ['flare', 7] }),
    problem: 'wrong-value',
    field: 'settings.hiddenTerms[1]',
  },
  {
    shows: 'a rule that is none',
    text: wrong({ disabledSites: ['a.example', 'a.*'] }),
    problem: 'wrong-value',
    field: 'settings.disabledSites[1]',
  },
  { shows: 'far too long', text: ' '.repeat(mostFileCharacters + 1), problem: 'too-long', field: null },
])('a file is refused: $shows', ({ text, problem, field }) => {
  const read = () => readSettingsFile(text);
  expect(read).toThrow(SettingsFileError);
  expect(read).toThrow(expect.objectContaining({ problem, field }));
});

test('members listed twice and fields that nobody asked for are left out', () => {
  const file = wrong({ hiddenTerms: ['a', 'b', 'a'], markLook: { style: 'tint', colour: 'blue', size: 3 } });
  expect(readSettingsFile(file)).toEqual({ hiddenTerms: ['a', 'b'], markLook: { style: 'tint', colour: 'blue' } });
});

describe('whatever a file holds', () => {
  const value = fc.oneof(fc.jsonValue(), ...Object.values(changed).map((one) => fc.constant(one)));
  const settings = fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(changed)), fc.string()), value);
  const file = fc.oneof(
    fc.json(),
    settings.map((some) => wrong(some)),
  );

  test('it is refused by the named error, or all of it is valid', () => {
    fc.assert(
      fc.property(file, (text) => {
        try {
          const read = readSettingsFile(text);
          for (const { key, isValid } of portableSettings) if (key in read) expect(isValid(read[key])).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(SettingsFileError);
        }
      }),
    );
  });

  test('reading it changes nothing', async () => {
    const set = vi.spyOn(browser.storage.local, 'set');
    const remove = vi.spyOn(browser.storage.local, 'remove');
    fc.assert(
      fc.property(file, (text) => {
        try {
          readSettingsFile(text);
        } catch (error) {
          expect(error).toBeInstanceOf(SettingsFileError);
        }
        expect(set).not.toHaveBeenCalled();
        expect(remove).not.toHaveBeenCalled();
      }),
    );
  });
});
