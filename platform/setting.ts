import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

/** One stored setting: only what the reader changed is stored; a value that is not valid counts as not stored. */
export interface Setting<Value> {
  get(): Promise<Value>;
  set(value: Value): Promise<void>;
  /** Calls `onChange` after each change, wherever it was made. Returns a stop function. */
  watch(onChange: (value: Value) => void): () => void;
}

/** Defines a setting with its place in the storage, its check, and its value for a reader who has changed nothing. */
export function defineSetting<Value>(
  key: `local:${string}`,
  schema: v.GenericSchema<unknown, Value>,
  fallback: Value,
): Setting<Value> {
  const item = storage.defineItem<unknown>(key, { fallback, version: 1 });
  const check = (stored: unknown): Value => {
    const checked = v.safeParse(schema, stored);
    return checked.success ? checked.output : fallback;
  };
  return {
    get: async () => check(await item.getValue()),
    set: (value) => item.setValue(value),
    watch: (onChange) => item.watch((stored) => onChange(check(stored))),
  };
}
