import type { Inline } from '../../glossary/entry';
import { plainText } from '../../glossary/rich-text';

/** A sentence with the numbers of the sources that stand in it or right after it. */
export interface Sentence {
  text: string;
  sourceNumbers: number[];
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Cuts running text into sentences, by the rules of Unicode (UAX 29). */
export function splitSentences(inlines: readonly Inline[]): Sentence[] {
  const text = plainText(inlines);
  const citations = findCitations(inlines);
  return textSentences(text).map(({ start, end }) => ({
    text: text.slice(start, end).trim(),
    sourceNumbers: citations.filter(({ at }) => at > start && at <= end).flatMap(({ numbers }) => numbers),
  }));
}

/** Where the sentences of a text stand; stretches without a letter are left out. */
export function textSentences(text: string): { start: number; end: number }[] {
  return [...segmenter.segment(text)]
    .filter(({ segment }) => /\p{L}/u.test(segment))
    .map(({ index, segment }) => ({ start: index, end: index + segment.trimEnd().length }));
}

/** The citations of running text, each with its offset in the plain text. */
function findCitations(inlines: readonly Inline[], from = 0): { at: number; numbers: number[] }[] {
  let at = from;
  return inlines.flatMap((part) => {
    const here = at;
    if (typeof part === 'string' || part.kind !== 'citation') at += plainText([part]).length;
    if (typeof part === 'string' || part.kind === 'term') return [];
    return part.kind === 'citation' ? [{ at: here, numbers: part.sourceNumbers }] : findCitations(part.children, here);
  });
}
