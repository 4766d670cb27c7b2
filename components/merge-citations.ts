import type { Inline } from '../glossary/entry';

/**
 * Leaves out source numbers that the next ones in the same paragraph repeat, so that a run of sentences from one source
 * ends in one number instead of having one each.
 */
export function mergeCitations(parts: readonly Inline[]): Inline[] {
  const kept: Inline[] = [];
  let next = '';
  for (const part of [...parts].reverse()) {
    if (typeof part === 'string' || part.kind !== 'citation') {
      kept.unshift(part);
      continue;
    }
    const numbers = part.sourceNumbers.join();
    if (numbers !== next) kept.unshift(part);
    next = numbers;
  }
  return kept;
}
