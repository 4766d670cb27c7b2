import type { Entry } from './entry';

/** The least likeness at which a term may be meant, from 0 to 1. */
const leastLikeness = 0.35;

/** The entries whose ids are written most like `id`, best first, at most `most` of them. */
export function findSimilarTerms(entries: readonly Entry[], id: string, most: number): Entry[] {
  const asked = pairsOf(id);
  return entries
    .map((entry) => ({ entry, likeness: likenessOf(asked, pairsOf(entry.id)) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** All pairs of letters that stand side by side. */
function pairsOf(id: string): Set<string> {
  const letters = id.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, n) => letters.slice(n, n + 2)));
}

/** Dice's coefficient: how much of both is shared. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size || 1);
}
