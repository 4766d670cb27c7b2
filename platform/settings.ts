import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

/** One stored setting: only what the reader changed is stored; a value that is not valid counts as not stored. */
export interface Setting<Value> {
  get(): Promise<Value>;
  set(value: Value): Promise<void>;
  /** Calls `onChange` after each change, wherever it was made. Returns a stop function. */
  watch(onChange: (value: Value) => void): () => void;
}

function defineSetting<Value>(
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

/** Sites on which nothing is marked, as `findSite` names them. */
export const disabledSites = defineSetting<string[]>('local:disabledSites', v.array(v.string()), []);

/** How terms are marked. */
export type Painter = 'highlights' | 'elements';

/** How terms are marked: without touching the page, or as elements that Tab and screen readers reach. */
export const painterSetting = defineSetting<Painter>(
  'local:painter',
  v.picklist(['highlights', 'elements']),
  'highlights',
);

/** A list of disabled sites with one site switched on or off. */
export function switchSite(disabled: readonly string[], site: string, isEnabled: boolean): string[] {
  const others = disabled.filter((one) => one !== site);
  return isEnabled ? others : [...others, site].sort();
}

/** Switches marking on or off for a site; all open tabs of that site follow. */
export async function setSiteEnabled(site: string, isEnabled: boolean): Promise<void> {
  await disabledSites.set(switchSite(await disabledSites.get(), site, isEnabled));
}
