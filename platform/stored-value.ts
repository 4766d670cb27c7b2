import { browser } from 'wxt/browser';

/** One value in the extension's storage, as it lies there: undefined when nothing is stored, and not checked. */
export interface StoredValue {
  get(): Promise<unknown>;
  set(value: unknown): Promise<void>;
  remove(): Promise<void>;
  /** Calls `onChange` after each change, wherever it was made. Returns a stop function. */
  watch(onChange: (value: unknown) => void): () => void;
}

/** The value under a key: `local` outlives the browser, `session` is in memory and ends with it. */
export function storedValue(area: 'local' | 'session', key: string): StoredValue {
  return {
    get: async () => (await browser.storage[area].get(key))[key],
    set: async (value) => browser.storage[area].set({ [key]: value }),
    remove: async () => browser.storage[area].remove(key),
    watch(onChange) {
      const { onChanged } = browser.storage[area];
      const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>): void => {
        const change = changes[key];
        // Firefox also tells of a value that was stored as it was.
        if (change && JSON.stringify(change.newValue) !== JSON.stringify(change.oldValue)) onChange(change.newValue);
      };
      onChanged.addListener(listener);
      return () => onChanged.removeListener(listener);
    },
  };
}
