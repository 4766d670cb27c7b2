import { hiddenTerms, silencedTerms } from './hidden-terms';
import { isRule } from './read-rule';
import { readingTextSizeSetting, readingWidthSetting } from './reading-settings';
import { fieldsOf, type Setting } from './setting';
import {
  cardOpeningSetting,
  cardTextSizeSetting,
  densitySetting,
  keepsRecentTermsSetting,
  markLookSetting,
  painterSetting,
} from './settings';
import { disabledSites, enabledSites, isAllSitesOffSetting, siteModeSetting } from './site-rules';
import { changeStored, getStored } from './stored-value';

/**
 * The settings that are exported, imported and reset, in the order in which they are told. Pauses and the terms opened
 * last are none of them: they belong to this browser and to a moment.
 */
export const portableSettings: readonly Setting<unknown>[] = [
  painterSetting,
  markLookSetting,
  densitySetting,
  cardOpeningSetting,
  cardTextSizeSetting,
  readingTextSizeSetting,
  readingWidthSetting,
  hiddenTerms,
  silencedTerms,
  isAllSitesOffSetting,
  siteModeSetting,
  disabledSites,
  enabledSites,
  keepsRecentTermsSetting,
];

/** Values of settings by key; undefined, or no such key, for one that the reader has not changed. */
export type StoredSettings = Record<string, unknown>;

/** What a file of settings says it is. */
export const fileFormat = 'termlight-settings';
/** The newest version of the file that is understood. */
export const fileVersion = 1;
/** A file of settings is no longer than this, in characters. */
export const mostFileCharacters = 1_000_000;

/** What is wrong with a file of settings. Nothing has been changed. */
export class SettingsFileError extends Error {
  /** `field` names the place in the file: `version`, `settings.cardOpening.delayMs`, `settings.disabledSites[2]`. */
  constructor(
    readonly problem: 'too-long' | 'not-json' | 'not-settings' | 'newer' | 'unknown-field' | 'wrong-value',
    readonly field: string | null = null,
  ) {
    super(field === null ? problem : `${problem}: ${field}`);
    this.name = 'SettingsFileError';
  }
}

/** The values of all portable settings that the reader has changed. */
export async function readStoredSettings(): Promise<StoredSettings> {
  const stored = await getStored('local', keys());
  return Object.fromEntries(
    portableSettings.filter(({ key, isValid }) => isValid(stored[key])).map(({ key }) => [key, stored[key]]),
  );
}

/** Writes the text of a file of settings. */
export function writeSettingsFile(settings: StoredSettings): string {
  return `${JSON.stringify({ format: fileFormat, version: fileVersion, settings }, null, 2)}\n`;
}

/** Reads the text of a file of settings as a whole. Throws `SettingsFileError` and nothing else. */
export function readSettingsFile(text: string): StoredSettings {
  if (text.length > mostFileCharacters) throw new SettingsFileError('too-long');
  const file = fieldsOf(parseJson(text));
  if (file.format !== fileFormat) throw new SettingsFileError('not-settings', 'format');
  const { version, settings } = file;
  if (typeof version !== 'number' || version < 1) throw new SettingsFileError('wrong-value', 'version');
  if (version > fileVersion) throw new SettingsFileError('newer', 'version');
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) {
    throw new SettingsFileError('wrong-value', 'settings');
  }
  const byKey = new Map(portableSettings.map((setting) => [setting.key, setting]));
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => {
      const setting = byKey.get(key);
      if (!setting) throw new SettingsFileError('unknown-field', `settings.${key}`);
      const field = findWrongField(setting, value);
      if (field !== null) throw new SettingsFileError('wrong-value', `settings.${field}`);
      return [key, tidy(setting, value)];
    }),
  );
}

/**
 * Stores values of portable settings; undefined takes one back to what it is for a reader who changed nothing, and what is
 * not named stays. Gives the former values of what has changed, which undo it.
 */
export async function changeSettings(wanted: StoredSettings): Promise<StoredSettings> {
  const before = await getStored('local', Object.keys(wanted));
  const changed = Object.keys(wanted).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(wanted[key]));
  await changeStored('local', Object.fromEntries(changed.map((key) => [key, wanted[key]])));
  return Object.fromEntries(changed.map((key) => [key, before[key]]));
}

/** Takes all portable settings back. Gives their former values, as `changeSettings` does. */
export function resetSettings(): Promise<StoredSettings> {
  return changeSettings(Object.fromEntries(keys().map((key) => [key, undefined])));
}

function keys(): string[] {
  return portableSettings.map(({ key }) => key);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SettingsFileError('not-json');
  }
}

/** The place within a setting's value that is wrong, by its key; null when all is right. */
function findWrongField({ key, isValid, fallback }: Setting<unknown>, value: unknown): string | null {
  if (Array.isArray(value) && Array.isArray(fallback)) {
    const isRules = key === disabledSites.key || key === enabledSites.key;
    const wrong = value.findIndex((member) => !isValid([member]) || (isRules && !isRule(member)));
    return wrong < 0 ? null : `${key}[${wrong}]`;
  }
  if (isValid(value)) return null;
  const wrong = Object.keys(fieldsOf(fallback)).find(
    (name) => !isValid({ ...fieldsOf(fallback), [name]: fieldsOf(value)[name] }),
  );
  return wrong === undefined || Object.keys(fieldsOf(value)).length === 0 ? key : `${key}.${wrong}`;
}

/** Without members that are listed twice, and without fields that nobody asked for. */
function tidy({ fallback }: Setting<unknown>, value: unknown): unknown {
  if (Array.isArray(value)) return [...new Map(value.map((member) => [JSON.stringify(member), member])).values()];
  const names = Object.keys(fieldsOf(fallback));
  return names.length === 0 ? value : Object.fromEntries(names.map((name) => [name, fieldsOf(value)[name]]));
}
