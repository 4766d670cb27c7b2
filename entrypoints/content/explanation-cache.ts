import type { ExplainedTerm } from '../../glossary/explained-term';

/** Wraps `load` so that each explanation is asked for once. A failed request is tried again the next time. */
export function createExplanationCache(load: (termId: string) => Promise<ExplainedTerm | null>): typeof load {
  const explanations = new Map<string, Promise<ExplainedTerm | null>>();
  return (termId) => {
    const known = explanations.get(termId);
    if (known) return known;
    const loading = load(termId).catch(() => {
      explanations.delete(termId);
      return null;
    });
    explanations.set(termId, loading);
    return loading;
  };
}
