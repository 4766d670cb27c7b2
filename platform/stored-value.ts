import { browser } from 'wxt/browser';

/** `local` outlives the browser, `session` is in memory and ends with it, `sync` goes to the reader's other browsers. */
export type StorageArea = 'local' | 'session' | 'sync';

/** One value in the extension's storage, as it lies there: undefined when nothing is stored, and not checked. */
export interface StoredValue {
  get(): Promise<unknown>;
  set(value: unknown): Promise<void>;
  remove(): Promise<void>;
  /** Calls `onChange` after each change, wherever it was made. Returns a stop function. */
  watch(onChange: (value: unknown) => void): () => void;
}

/** The value under a key. */
export function storedValue(area: StorageArea, key: string): StoredValue {
  return {
    get: async () => (await browser.storage[area].get(key))[key],
    set: async (value) => browser.storage[area].set({ [key]: value }),
    remove: async () => browser.storage[area].remove(key),
    watch(onChange) {
      return watchStored(area, [key], (values) => onChange(values[key]));
    },
  };
}

/**
 * Calls `onChange` with the new values by key after each change of values under these keys; undefined for what was
 * removed. Returns a stop function.
 */
export function watchStored(
  area: StorageArea,
  keys: readonly string[],
  onChange: (values: Record<string, unknown>) => void,
): () => void {
  const { onChanged } = browser.storage[area];
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>): void => {
    const changed = keys.filter((key) => {
      const change = changes[key];
      // Firefox also tells of a value that was stored as it was.
      return change && JSON.stringify(change.newValue) !== JSON.stringify(change.oldValue);
    });
    if (changed.length > 0) onChange(Object.fromEntries(changed.map((key) => [key, changes[key]?.newValue])));
  };
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}

/** The values under several keys as they lie there; keys under which nothing is stored are left out. */
export async function getStored(area: StorageArea, keys: readonly string[]): Promise<Record<string, unknown>> {
  return browser.storage[area].get([...keys]);
}

/** All that is stored in an area, by key. */
export async function getAllStored(area: StorageArea): Promise<Record<string, unknown>> {
  return browser.storage[area].get(null);
}

/** Tells whether the browser has an area. */
export function hasStorage(area: StorageArea): boolean {
  return browser.storage[area] !== undefined;
}

/** Stores values by key in one go; undefined removes what is stored under the key. */
export async function changeStored(area: StorageArea, values: Readonly<Record<string, unknown>>): Promise<void> {
  const entries = Object.entries(values);
  const removed = entries.filter(([, value]) => value === undefined).map(([key]) => key);
  const kept = entries.filter(([, value]) => value !== undefined);
  if (kept.length > 0) await browser.storage[area].set(Object.fromEntries(kept));
  if (removed.length > 0) await browser.storage[area].remove(removed);
}
