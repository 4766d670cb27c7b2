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
      // What is cited inside emphasis is the next source for what stands before it.
      if (hasCitation(part)) next = '';
      continue;
    }
    const numbers = [...part.sourceNumbers].sort((a, b) => a - b).join();
    if (numbers !== next) kept.unshift(part);
    next = numbers;
  }
  return kept;
}

function hasCitation(part: Inline): boolean {
  if (typeof part === 'string' || part.kind === 'term') return false;
  return part.kind === 'citation' || part.children.some(hasCitation);
}
