import type { Entry } from '../../glossary/entry';

/** Loads the explanation of a term. They are all in one file, which opening the popup does not read. */
export async function loadEntry(termId: string): Promise<Entry | null> {
  const { entries } = await import('../../generated/entries');
  return entries.find(({ id }) => id === termId) ?? null;
}

/** Loads what searches the explanations, and prepares it. */
export async function loadTextSearch(): Promise<(query: string) => string[]> {
  const [{ prepareTextSearch }, { entries }] = await Promise.all([
    import('../../glossary/search'),
    import('../../generated/entries'),
  ]);
  return prepareTextSearch(entries);
}
