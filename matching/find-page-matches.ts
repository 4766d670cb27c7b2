import type { Match } from './match';
import { createEvidenceTally } from './page-evidence';
import { readText } from './read-text';
import { resolveSenses } from './resolve-senses';
import type { TokenIndex } from './token-index';

/**
 * Finds every term that would be explained on a page, given as the texts of its blocks. Gives one list a block, in
 * text order.
 */
export function findPageMatches(blocks: readonly string[], index: TokenIndex): (readonly Match[])[] {
  const readings = blocks.map((text) => readText(text, index));
  const tally = createEvidenceTally();
  for (const reading of readings) tally.add(reading);
  const verdict = tally.judge();
  return readings.map((reading) => resolveSenses(reading, verdict));
}
