import type { Match } from './match';

/** What the reader wants to see of what is found. */
export interface ReaderChoice {
  /** Ids of terms that are not shown on this page. */
  hiddenTerms: ReadonlySet<string>;
  /** True: every mention; false: the calm selection. */
  showsEveryMention: boolean;
}

/** One block as the selection sees it. */
export interface SelectableBlock {
  /** Found in it, in text order. */
  matches: readonly Match[];
  wordCount: number;
  /** True for a heading: a section goes from one heading to the next. */
  isHeading: boolean;
  /**
   * Places in navigation, headers, footers, labels and tab lists, where the calm selection shows nothing; `end` is
   * behind the last character.
   */
  furniture: readonly { start: number; end: number }[];
  /** True when nothing but furniture is in it: its words are no running text. */
  isFurniture: boolean;
}

/** So many words of running text for each mark, on average. */
export const wordsPerMark = 40;

/** What the calm selection has passed before a section: words of running text, and marks shown. */
export interface SelectionStart {
  words: number;
  marks: number;
}

/**
 * Chooses which matches of one section are shown: one list a block, and where the next section starts. The calm
 * selection shows the first mention of each term as long as there is, from the beginning of the page to the end of the
 * section, at most one mark for `wordsPerMark` words; a page shorter than that may have one. It depends on nothing but
 * what stands before and in the section, so a page that grows at its end keeps its marks.
 */
export function selectInSection(
  blocks: readonly SelectableBlock[],
  choice: ReaderChoice,
  before: SelectionStart,
): { shown: Match[][]; after: SelectionStart } {
  const words = blocks.reduce((sum, block) => sum + (block.isFurniture ? 0 : block.wordCount), before.words);
  const most = Math.max(1, Math.floor(words / wordsPerMark));
  const seen = new Set<string>();
  let { marks } = before;
  const shown = blocks.map(({ matches, furniture }) =>
    matches.filter(({ termId, start, end }) => {
      if (choice.hiddenTerms.has(termId)) return false;
      const isRepeated = seen.has(termId);
      const isInFurniture = furniture.some((place) => place.start < end && start < place.end);
      if (choice.showsEveryMention) return true;
      if (isRepeated || isInFurniture || marks >= most) return false;
      seen.add(termId);
      marks++;
      return true;
    }),
  );
  return { shown, after: { words, marks } };
}
