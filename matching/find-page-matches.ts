import { findCandidates } from './find-candidates';
import type { Match } from './match';
import { createEvidenceTally, findEvidence } from './page-evidence';
import { resolveSenses } from './resolve-senses';
import type { TokenIndex } from './token-index';

/**
 * Finds every term that would be explained on a page, given as the texts of its blocks. Gives one list a block, in
 * text order.
 */
export function findPageMatches(blocks: readonly string[], index: TokenIndex): Match[][] {
  const candidates = blocks.map((text) => findCandidates(text, index));
  const tally = createEvidenceTally();
  for (const [n, text] of blocks.entries()) {
    const evidence = findEvidence(text, candidates[n] ?? []);
    if (evidence) tally.add(evidence);
  }
  const verdict = tally.judge();
  return blocks.map((text, n) => resolveSenses(text, candidates[n] ?? [], { verdict, terms: index.terms }));
}
