import { storedValue } from './stored-value';

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

/** Tells whether a stored value is a list of which every member is valid. */
export function isListOf<Member>(isMember: (stored: unknown) => stored is Member) {
  return (stored: unknown): stored is Member[] => Array.isArray(stored) && stored.every(isMember);
}

/** Tells whether a stored value is one of a few texts. */
export function isOneOf<Choice extends string>(...choices: readonly Choice[]) {
  return (stored: unknown): stored is Choice => choices.includes(stored as Choice);
}

/** Tells whether a stored value is a number from the least to the most, both included. */
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
