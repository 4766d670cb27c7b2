import type { Inline } from '../../glossary/entry';
import { plainText } from '../../glossary/rich-text';

/** A piece of running text that holds no others, with where it stands in the plain text. */
export interface PlacedInline {
  part: Exclude<Inline, { kind: 'emphasis' | 'strong' }>;
  start: number;
  end: number;
}

/** The pieces of running text in reading order, those inside emphasis included. A citation has no length. */
export function placeInlines(inlines: readonly Inline[], from = 0): PlacedInline[] {
  let at = from;
  return inlines.flatMap((part): PlacedInline[] => {
    const start = at;
    at += plainText([part]).length;
    return typeof part === 'string' || part.kind === 'term' || part.kind === 'citation'
      ? [{ part, start, end: at }]
      : placeInlines(part.children, start);
  });
}
