import type { Entry } from '../../glossary/entry';

/** Wraps `load` so that each explanation is asked for once. A failed request is tried again the next time. */
export function createEntryCache(load: (termId: string) => Promise<Entry | null>): typeof load {
  const entries = new Map<string, Promise<Entry | null>>();
  return (termId) => {
    const known = entries.get(termId);
    if (known) return known;
    const loading = load(termId).catch(() => {
      entries.delete(termId);
      return null;
    });
    entries.set(termId, loading);
    return loading;
  };
}
