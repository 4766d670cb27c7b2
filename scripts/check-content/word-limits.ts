import type { ContentProblem } from '../../glossary/content-problem';
import { countPassageWords } from '../content-text/passages';
import type { Writing } from '../content-text/writing';

/** How many words a part of a term may have. A card is read by people who are tired. */
const limits: Record<string, { min: number; max: number }> = {
  'In short': { min: 8, max: 60 },
  More: { min: 60, max: 180 },
};

/** Finds parts of a term that are too long or too short. `More` is required: `In short` alone explains too little. */
export function findWrongLengths({ kind, file, passages }: Writing): ContentProblem[] {
  if (kind !== 'term') return [];
  return Object.entries(limits).flatMap(([heading, { min, max }]) => {
    const part = passages.filter((passage) => passage.heading === heading);
    const words = countPassageWords(part);
    if (words >= min && words <= max) return [];
    const reason = `expected ${min} to ${max} words, found ${words}`;
    return [{ file, line: part[0]?.line ?? passages.at(-1)?.line ?? 1, field: heading, reason }];
  });
}
