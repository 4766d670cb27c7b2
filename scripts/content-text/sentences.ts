import type { Inline } from '../../glossary/entry';
import { plainText } from '../../glossary/rich-text';
import { placeInlines } from './inline-places';

/** A sentence with the numbers of the sources that stand in it or right after it. */
export interface Sentence {
  text: string;
  sourceNumbers: number[];
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Cuts running text into sentences, by the rules of Unicode (UAX 29). */
export function splitSentences(inlines: readonly Inline[]): Sentence[] {
  const text = plainText(inlines);
  const citations = placeInlines(inlines).flatMap(({ part, start }) =>
    typeof part !== 'string' && part.kind === 'citation' ? [{ at: start, numbers: part.sourceNumbers }] : [],
  );
  const sentences = textSentences(text);
  // A citation belongs to the last sentence that begins before it, or to the first one if it stands before all.
  const ownerOf = (at: number) => (sentences.findLast(({ start }) => start < at) ?? sentences[0])?.start;
  return sentences.map(({ start, end }) => ({
    text: text.slice(start, end).trim(),
    sourceNumbers: citations.filter(({ at }) => ownerOf(at) === start).flatMap(({ numbers }) => numbers),
  }));
}

/** A full stop after one of these ends no sentence, unless nothing follows. */
const abbreviated =
  /(?:^|[\s("])(?:Dr|Mr|Mrs|Ms|Prof|St|vs|e\.g|i\.e|approx|U\.S|U\.K|E\.U|(?<!(?:[Vv]itamin|[Tt]ype|[Ss]ubstance|[Hh]epatitis) )[A-Z])\.\s*$/;

/** Where the sentences of a text stand; stretches without a letter are left out. */
export function textSentences(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.trimEnd().length;
    const last = sentences.at(-1);
    if (isOpen && last) last.end = end;
    else if (/\p{L}/u.test(segment)) sentences.push({ start: index, end });
    isOpen = abbreviated.test(segment);
  }
  return sentences;
}
