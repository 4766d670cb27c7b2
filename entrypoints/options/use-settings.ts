import { useEffect, useState } from 'preact/hooks';
import { readSettings, type SettingGroup, type ValuesOf, watchSettings } from '../../platform/setting';

/**
 * The values of settings now and after each change: null until they have been read, or what the browser says when it
 * cannot read them. `group` must be the same one each time.
 */
export function useSettings<Group extends SettingGroup>(group: Group): ValuesOf<Group> | Error | null {
  const [values, setValues] = useState<ValuesOf<Group> | Error | null>(null);
  useEffect(() => {
    let isWanted = true;
    const read = (): void => {
      readSettings(group).then(
        (now) => isWanted && setValues((last) => keepSame(last, now)),
        (error: Error) => isWanted && setValues(error),
      );
    };
    read();
    const stop = watchSettings(group, read);
    return () => {
      isWanted = false;
      stop();
    };
  }, [group]);
  return values;
}

/** What has not changed stays the same object, so that only what did is drawn anew. */
function keepSame<Values extends object>(last: Values | Error | null, now: Values): Values {
  if (last === null || last instanceof Error) return now;
  const before = new Map(Object.entries(last));
  const kept = Object.entries(now).map(([name, value]) => {
    const old = before.get(name);
    return [name, JSON.stringify(old) === JSON.stringify(value) ? old : value];
  });
  return Object.fromEntries(kept);
}
