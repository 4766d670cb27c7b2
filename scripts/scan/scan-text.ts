import { findPageMatches } from '../../matching/find-page-matches';
import type { TokenIndex } from '../../matching/token-index';

/** A match as the scan command reports it, with UTF-16 offsets into the whole text. */
export interface ReportedMatch {
  start: number;
  end: number;
  text: string;
  term: string;
}

/** Finds every occurrence that would be explained in a text that stands for a page; a blank line ends a block. */
export function scanText(text: string, index: TokenIndex): ReportedMatch[] {
  const blocks = splitAtBlankLines(text);
  const found = findPageMatches(
    blocks.map((block) => block.text),
    index,
  );
  return blocks.flatMap(({ offset }, n) =>
    (found[n] ?? []).map(({ termId, start, end }) => ({
      start: offset + start,
      end: offset + end,
      text: text.slice(offset + start, offset + end),
      term: termId,
    })),
  );
}

function splitAtBlankLines(text: string): { text: string; offset: number }[] {
  const blocks: { text: string; offset: number }[] = [];
  let offset = 0;
  for (const blank of text.matchAll(/\r?\n[^\S\n]*\r?\n\s*/g)) {
    blocks.push({ text: text.slice(offset, blank.index), offset });
    offset = blank.index + blank[0].length;
  }
  blocks.push({ text: text.slice(offset), offset });
  return blocks;
}
