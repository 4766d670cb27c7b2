import { getStored, storedValue, watchStored } from './stored-value';

/** One stored setting: only what the reader changed is stored; a value that is not valid counts as not stored. */
export interface Setting<Value> {
  /** Under which it lies in the local storage. */
  readonly key: string;
  readonly fallback: Value;
  isValid(stored: unknown): stored is Value;
  get(): Promise<Value>;
  set(value: Value): Promise<void>;
  /** Calls `onChange` after each change, wherever it was made. Returns a stop function. */
  watch(onChange: (value: Value) => void): () => void;
}

/** Defines a setting with its key in the local storage, its check, and its value for a reader who changed nothing. */
// What is not used stays out of the content script.
// @__NO_SIDE_EFFECTS__
export function defineSetting<Value>(
  key: string,
  isValid: (stored: unknown) => stored is Value,
  fallback: Value,
): Setting<Value> {
  const item = storedValue('local', key);
  const check = (stored: unknown): Value => (isValid(stored) ? stored : fallback);
  return {
    key,
    fallback,
    isValid,
    get: async () => check(await item.get()),
    set: (value) => item.set(value),
    watch: (onChange) => item.watch((stored) => onChange(check(stored))),
  };
}

/** Settings that are read or watched together, by any names. */
export type SettingGroup = Record<string, Setting<unknown>>;
/** The values of such settings, by the same names. */
export type ValuesOf<Group extends SettingGroup> = { [Name in keyof Group]: Awaited<ReturnType<Group[Name]['get']>> };

/** Reads several settings at once, and gives their values under the same names. */
export async function readSettings<Group extends SettingGroup>(group: Group): Promise<ValuesOf<Group>> {
  const stored = await getStored('local', keysOf(group));
  const read = Object.entries(group).map(([name, { key, isValid, fallback }]) => {
    const value = stored[key];
    return [name, isValid(value) ? value : fallback];
  });
  return Object.fromEntries(read);
}

/** Calls `onChange` after each change of any of several settings. Returns a stop function. */
export function watchSettings(group: SettingGroup, onChange: () => void): () => void {
  return watchStored('local', keysOf(group), onChange);
}

function keysOf(group: SettingGroup): string[] {
  return Object.values(group).map(({ key }) => key);
}

/** Tells whether a stored value is a list of which every member is valid. */
// What is not used stays out of the content script.
// @__NO_SIDE_EFFECTS__
export function isListOf<Member>(isMember: (stored: unknown) => stored is Member) {
  return (stored: unknown): stored is Member[] => Array.isArray(stored) && stored.every(isMember);
}

/** Tells whether a stored value is one of a few texts. */
// What is not used stays out of the content script.
// @__NO_SIDE_EFFECTS__
export function isOneOf<Choice extends string>(...choices: readonly Choice[]) {
  return (stored: unknown): stored is Choice => choices.includes(stored as Choice);
}

/** Tells whether a stored value is a number from the least to the most, both included. */
// What is not used stays out of the content script.
// @__NO_SIDE_EFFECTS__
export function isWithin(least: number, most: number) {
  return (stored: unknown): stored is number => typeof stored === 'number' && stored >= least && stored <= most;
}

/** Tells whether a stored value is a text. */
export function isText(stored: unknown): stored is string {
  return typeof stored === 'string';
}

/** Tells whether a stored value is true or false. */
export function isTruth(stored: unknown): stored is boolean {
  return typeof stored === 'boolean';
}

/** The fields of what may be an object; none of anything else. */
export function fieldsOf(stored: unknown): Record<string, unknown> {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? { ...stored } : {};
}
