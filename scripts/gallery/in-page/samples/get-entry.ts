import { entries } from '../../../../generated/entries';
import type { Entry } from '../../../../glossary/entry';

/** An entry of the glossary. Throws when it has left it. */
export function getEntry(id: string): Entry {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`the glossary has no "${id}"`);
  return entry;
}
