import { hasStorage, watchStored } from '../stored-value';
import { sharedKeys } from './shared-text';
import { endSync, syncedKeys, syncSetting, syncSettings } from './sync-settings';

/**
 * Syncs the settings whenever they change here or in another of the reader's browsers, and when syncing is switched on.
 * `inTurn` runs one piece of work after the other. Does nothing where the browser offers no syncing.
 */
export function startSync(inTurn: (work: () => Promise<void>) => Promise<void>): void {
  if (!hasStorage('sync')) return;
  watchStored('local', syncedKeys, (values) => void inTurn(() => syncSettings(Object.keys(values))));
  watchStored('sync', sharedKeys, () => void inTurn(() => syncSettings()));
  syncSetting.watch((isWanted) => void inTurn(() => (isWanted ? syncSettings() : endSync())));
}
