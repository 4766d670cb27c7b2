import { portableSettings } from '../portable-settings';
import { defineSetting, fieldsOf, isTruth } from '../setting';
import { isAllSitesOffSetting } from '../site-rules';
import { changeStored, getStored, storedValue } from '../stored-value';
import { mergeNewest, type TimedSettings, timeChanges, toTimed } from './merge-settings';
import { readSharedText, removeSharedText, SharedTextError, writeSharedText } from './shared-text';

/** Whether this browser keeps its settings the same as the reader's others. */
export const syncSetting = defineSetting<boolean>('syncs', isTruth, false);

/** When settings were changed last, in ms since 1970, by key. Kept only while they are synced. */
const changeTimes = defineSetting<Record<string, number>>('syncTimes', isTimes, {});

/** Why the settings could not be synced the last time, in memory; nothing when they could. */
const syncProblem = storedValue('session', 'syncProblem');

/** What keeps settings from being synced: they are too long, they change too often, or what the browser says of it. */
export type SyncProblem = { kind: 'too-long' | 'too-often' | 'newer' } | { kind: 'failed'; message: string };

/** The settings that are synced. The switch for all sites is not: it is about the browser one sits at. */
const synced = new Map(
  portableSettings.filter(({ key }) => key !== isAllSitesOffSetting.key).map((setting) => [setting.key, setting]),
);

/** The keys of the settings that are synced. */
export const syncedKeys: readonly string[] = [...synced.keys()];

/**
 * Brings this browser and what the reader's browsers share to the same state, if the reader wants it: of each setting the
 * newest value. `changedKeys` are the settings that were just changed here. Never rejects: what went wrong is kept for
 * `findSyncProblem`. Calls must not overlap.
 */
export async function syncSettings(changedKeys: readonly string[] = []): Promise<void> {
  if (!(await syncSetting.get())) return;
  try {
    await bringTogether(changedKeys);
    await syncProblem.remove();
  } catch (error) {
    // The rest of it is on its way, and will be heard of.
    if (error instanceof SharedTextError && error.reason === 'not-whole') await rememberChanges(changedKeys);
    else await syncProblem.set(toProblem(error));
  }
}

/** Forgets when settings were changed, because they are synced no more. What is shared stays for the other browsers. */
export async function endSync(): Promise<void> {
  await changeStored('local', { [changeTimes.key]: undefined });
  await syncProblem.remove();
}

/** Takes what is shared away from all of the reader's browsers, which keep their settings. */
export function removeSharedSettings(): Promise<void> {
  return removeSharedText();
}

/** Finds out why settings could not be synced; null when they could. */
export async function findSyncProblem(): Promise<SyncProblem | null> {
  return asProblem(await syncProblem.get());
}

/** Calls `onChange` when syncing fails or succeeds again. Returns a stop function. */
export function watchSyncProblem(onChange: (problem: SyncProblem | null) => void): () => void {
  return syncProblem.watch((stored) => onChange(asProblem(stored)));
}

async function bringTogether(changedKeys: readonly string[]): Promise<void> {
  const [stored, times, text] = await Promise.all([
    getStored('local', syncedKeys),
    changeTimes.get(),
    readSharedText(),
  ]);
  const shared = readShared(text);
  const known = Object.keys(stored).map((key) => [key, toTimed(times[key] ?? 0, stored[key])]);
  const removed = Object.keys(times).filter((key) => !(key in stored) && synced.has(key));
  const ours: TimedSettings = {
    ...Object.fromEntries(known),
    ...Object.fromEntries(removed.map((key) => [key, toTimed(times[key] ?? 0, undefined)])),
    ...timeChanges(changedKeys, { stored, shared, nowMs: Date.now() }),
  };
  const merged = mergeNewest(ours, shared);
  // What a newer version shares is handed on as it is.
  const mergedKeys = Object.keys(merged).filter((key) => synced.has(key));
  const toStore = mergedKeys.filter((key) => JSON.stringify(merged[key]?.value) !== JSON.stringify(stored[key]));
  await changeStored('local', {
    ...Object.fromEntries(toStore.map((key) => [key, merged[key]?.value])),
    [changeTimes.key]: Object.fromEntries(mergedKeys.map((key) => [key, merged[key]?.atMs ?? 0])),
  });
  if (JSON.stringify(sorted(merged)) === JSON.stringify(sorted(shared))) return;
  await writeSharedText(JSON.stringify(sorted(merged)), crypto.randomUUID().slice(0, 8));
}

async function rememberChanges(changedKeys: readonly string[]): Promise<void> {
  const changed = changedKeys.map((key) => [key, Date.now()]);
  if (changed.length > 0) await changeTimes.set({ ...(await changeTimes.get()), ...Object.fromEntries(changed) });
}

/** What is shared, without what is not valid. */
function readShared(text: string | null): TimedSettings {
  const entries = Object.entries(fieldsOf(text === null ? null : JSON.parse(text)));
  const valid = entries.filter(([key, timed]) => {
    const { atMs, value } = fieldsOf(timed);
    return Number.isFinite(atMs) && (value === undefined || (synced.get(key)?.isValid(value) ?? true));
  });
  return Object.fromEntries(valid) as TimedSettings;
}

function sorted(settings: TimedSettings): TimedSettings {
  return Object.fromEntries(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function toProblem(error: unknown): SyncProblem {
  if (error instanceof SharedTextError) return { kind: 'newer' };
  const message = error instanceof Error ? error.message : String(error);
  if (/QUOTA_BYTES|quota.*exceeded|exceed.*quota/i.test(message)) return { kind: 'too-long' };
  return /MAX_WRITE_OPERATIONS/.test(message) ? { kind: 'too-often' } : { kind: 'failed', message };
}

/** Only this file writes there, in memory and of this very version. */
function asProblem(stored: unknown): SyncProblem | null {
  return (stored ?? null) as SyncProblem | null;
}

function isTimes(stored: unknown): stored is Record<string, number> {
  return typeof stored === 'object' && stored !== null && Object.values(stored).every(Number.isFinite);
}
