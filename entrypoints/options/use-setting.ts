import { useEffect, useState } from 'preact/hooks';
import type { Setting } from '../../platform/setting';

/** The value of a setting now and after each change; null until it has been read. */
export function useSetting<Value>(setting: Setting<Value>): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    void setting.get().then((now) => setValue(() => now));
    return setting.watch((now) => setValue(() => now));
  }, [setting]);
  return value;
}
