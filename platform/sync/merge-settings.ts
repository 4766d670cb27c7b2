/** A setting with the time of its last change in ms since 1970. Without `value` it was taken back. */
export interface TimedValue {
  atMs: number;
  value?: unknown;
}

/** Settings by key. */
export type TimedSettings = Readonly<Record<string, TimedValue>>;

/** Merges two states of the settings: of each the newer value; where both are as old, the one of `theirs`. */
export function mergeNewest(ours: TimedSettings, theirs: TimedSettings): TimedSettings {
  const newer = Object.entries(ours).filter(([key, { atMs }]) => {
    const other = Object.hasOwn(theirs, key) ? theirs[key] : undefined;
    return !other || atMs > other.atMs;
  });
  return { ...theirs, ...Object.fromEntries(newer) };
}

/**
 * What the reader has changed here since `shared` was read: for `keys`, the stored values with a time that is newer than
 * that of any other browser, whatever its clock says. Values that are as in `shared` were not changed here.
 */
export function timeChanges(
  keys: readonly string[],
  { stored, shared, nowMs }: { stored: Readonly<Record<string, unknown>>; shared: TimedSettings; nowMs: number },
): TimedSettings {
  const changed = keys.filter((key) => JSON.stringify(stored[key]) !== JSON.stringify(shared[key]?.value));
  return Object.fromEntries(
    changed.map((key) => [key, toTimed(Math.max(nowMs, (shared[key]?.atMs ?? 0) + 1), stored[key])]),
  );
}

/** A value with its time; undefined is left out, since JSON has no such value. */
export function toTimed(atMs: number, value: unknown): TimedValue {
  return value === undefined ? { atMs } : { atMs, value };
}
