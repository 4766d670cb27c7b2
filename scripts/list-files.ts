import { readdir } from 'node:fs/promises';

/** A folder that was asked for and cannot be read. */
export class FolderError extends Error {
  override name = 'FolderError';
}

/**
 * The names of the files in a folder that end in one of `extensions` (with dot), or all of them without it, sorted.
 * @throws FolderError that names the folder when it is not there, cannot be read, or is a file.
 */
export async function listFiles(folder: string, extensions?: readonly string[]): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !extensions || extensions.some((extension) => name.endsWith(extension))).sort();
  } catch (error) {
    throw new FolderError(`expected a folder that can be read, found "${folder}" (${(error as Error).message})`);
  }
}
