import type { ManyChanged, Refusal, SettingName } from '../../components/options/TransferSection';
import {
  changeSettings,
  mostFileCharacters,
  readSettingsFile,
  readStoredSettings,
  resetSettings,
  SettingsFileError,
  type StoredSettings,
  writeSettingsFile,
} from '../../platform/portable-settings';
import { downloadFile } from './download-file';

/** Hands the reader a file with all settings that were changed, and gives its name. */
export async function exportSettings(): Promise<string> {
  const [day] = new Date().toISOString().split('T');
  const name = `termlight-settings-${day}.json`;
  downloadFile(name, writeSettingsFile(await readStoredSettings()));
  return name;
}

/** Takes settings from a file, all or none. Gives why the file was refused, if it was; rejects when storing failed. */
export async function importSettings(file: File): Promise<ManyChanged | Refusal> {
  // Not even read: it may be a film.
  if (file.size > mostFileCharacters * 4) return { problem: 'too-long', field: null };
  const text = await file.text().catch(() => null);
  if (text === null) return { problem: 'unread', field: null };
  try {
    return toManyChanged(await changeSettings(readSettingsFile(text)));
  } catch (error) {
    if (error instanceof SettingsFileError) return { problem: error.problem, field: error.field };
    throw error;
  }
}

/** Takes all settings back to what they are for a reader who changed nothing. */
export async function resetAll(): Promise<ManyChanged> {
  return toManyChanged(await resetSettings());
}

function toManyChanged(before: StoredSettings): ManyChanged {
  return {
    names: Object.keys(before) as SettingName[],
    undo: async () => void (await changeSettings(before)),
  };
}
