import type { Highlighter, PaintedMatch } from '../highlighter';
import { isInteractive } from '../interactive';
import { elementShowing } from '../word-place';

/** The marked words in the block of another that a click on does something else: one for each other term. */
export function findLinkedTerms(
  { block, match }: PaintedMatch,
  highlighter: Highlighter,
  document: Document,
): PaintedMatch[] {
  const found = new Map<string, PaintedMatch>();
  for (const other of highlighter.matchesOf(block)) {
    const painted = { block, match: other };
    if (other.termId === match.termId || found.has(other.termId)) continue;
    if (isInteractive(elementShowing(painted, document))) found.set(other.termId, painted);
  }
  return [...found.values()];
}
