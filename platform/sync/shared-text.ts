import { fieldsOf } from '../setting';
import { changeStored, getAllStored } from '../stored-value';

/**
 * A browser takes at most 8,192 bytes under one key, as JSON. In a text of ASCII characters each is one byte, or two when
 * JSON puts a backslash before it.
 */
const partCharacters = 3_900;
const headKey = 'settings';
const partKey = (index: number): string => `settings-${index}`;

/** Cuts a text into parts that are stored under keys of their own, with a head that tells which belong together. */
export function cutText(text: string, stamp: string): Record<string, unknown> {
  const ascii = text.replace(/[^\0-~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const parts = ascii.match(new RegExp(`[^]{1,${partCharacters}}`, 'g')) ?? [];
  const stored = parts.map((part, index) => [partKey(index), `${stamp}:${part}`]);
  return { [headKey]: { version: 1, stamp, parts: parts.length }, ...Object.fromEntries(stored) };
}

/** The keys under which anything is shared, all of them that the browser has room for. */
export const sharedKeys: readonly string[] = [headKey, ...Array.from({ length: 30 }, (_, index) => partKey(index))];

/** What is shared cannot be read: its parts have not all arrived yet, or a newer version wrote it. */
export class SharedTextError extends Error {
  constructor(readonly reason: 'not-whole' | 'newer') {
    super(`what is shared is ${reason}`);
    this.name = 'SharedTextError';
  }
}

/** Puts the parts of a text together; null when nothing is shared. Throws `SharedTextError`. */
export function joinText(stored: Readonly<Record<string, unknown>>): string | null {
  if (stored[headKey] === undefined) return null;
  const { version, stamp, parts } = fieldsOf(stored[headKey]);
  if (version !== 1) throw new SharedTextError('newer');
  const found = sharedKeys.slice(1, 1 + Number(parts)).map((key) => stored[key]);
  const isWhole = found.every((part) => typeof part === 'string' && part.startsWith(`${stamp}:`));
  if (!isWhole) throw new SharedTextError('not-whole');
  return found.map((part) => String(part).slice(String(stamp).length + 1)).join('');
}

/** The text that this reader's browsers share; null when there is none. Rejects with `SharedTextError`. */
export async function readSharedText(): Promise<string | null> {
  return joinText(await getAllStored('sync'));
}

/** Shares a JSON text with the reader's other browsers. Rejects when it is too long for the browser or comes too often. */
export async function writeSharedText(text: string, stamp: string): Promise<void> {
  const cut = cutText(text, stamp);
  const old = Object.keys(await getAllStored('sync')).filter((key) => !(key in cut));
  await changeStored('sync', { ...cut, ...Object.fromEntries(old.map((key) => [key, undefined])) });
}

/** Takes what is shared away, from all browsers. */
export async function removeSharedText(): Promise<void> {
  const keys = Object.keys(await getAllStored('sync'));
  await changeStored('sync', Object.fromEntries(keys.map((key) => [key, undefined])));
}
