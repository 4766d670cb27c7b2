import { storedValue } from './stored-value';

/** One stored setting: only what the reader changed is stored; a value that is not valid counts as not stored. */
export interface Setting<Value> {
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
    get: async () => check(await item.get()),
    set: (value) => item.set(value),
    watch: (onChange) => item.watch((stored) => onChange(check(stored))),
  };
}

/** Tells whether a stored value is a list of which every member is valid. */
export function isListOf<Member>(isMember: (stored: unknown) => stored is Member) {
  return (stored: unknown): stored is Member[] => Array.isArray(stored) && stored.every(isMember);
}

/** Tells whether a stored value is a text. */
export function isText(stored: unknown): stored is string {
  return typeof stored === 'string';
}
