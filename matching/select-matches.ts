import type { Match } from './match';

/** What the reader wants to see of what is found. */
export interface ReaderChoice {
  /** Ids of terms that are not shown on this page. */
  hiddenTerms: ReadonlySet<string>;
  density: Density;
}

/** How many mentions are shown: the first of each term on a page, the calm selection, or every one. */
type Density = 'once' | 'calm' | 'every';

/** One block as the selection sees it. */
export interface SelectableBlock {
  /** Found in it, in text order. */
  matches: readonly Match[];
  wordCount: number;
  /** How many characters its text has. */
  length: number;
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
/** After text without terms, at most so many marks may follow closely. */
const mostRoom = 3;

/** What the calm selection has passed before a section. */
export interface SelectionStart {
  /** Words of running text. */
  words: number;
  marks: number;
  /** How many marks there is room for. */
  room: number;
  /** Terms that have been shown. */
  shown: ReadonlySet<string>;
}

/** Where a page begins: with room for one mark. */
export const pageStart: SelectionStart = { words: 0, marks: 0, room: 1, shown: new Set() };

/**
 * Chooses which matches of one section are shown: one list a block, and where the next section starts. The calm
 * selection shows the first mention of each term for which there is room. Room for one mark comes with every
 * `wordsPerMark` words, and no more is kept than for `mostRoom`, so that marks stand well apart all over the page; a
 * term that an earlier section has shown needs twice as much, and with the density `once` is not shown again. It depends on nothing but what stands before and in the
 * section, so a page that grows at its end keeps its marks.
 */
export function selectInSection(
  blocks: readonly SelectableBlock[],
  choice: ReaderChoice,
  before: SelectionStart,
): { shown: Match[][]; after: SelectionStart } {
  const words = blocks.reduce((sum, block) => sum + (block.isFurniture ? 0 : block.wordCount), before.words);
  const mostMarks = Math.max(1, Math.floor(words / wordsPerMark));
  const seen = new Set<string>();
  let { marks, room } = before;
  const shown = blocks.map((block) => {
    let last = 0;
    const passTo = (offset: number): void => {
      const passed = block.isFurniture ? 0 : (block.wordCount * (offset - last)) / Math.max(1, block.length);
      room = Math.min(mostRoom, room + passed / wordsPerMark);
      last = offset;
    };
    const chosen = block.matches.filter(({ termId, start, end }) => {
      if (choice.hiddenTerms.has(termId)) return false;
      if (choice.density === 'every') return true;
      passTo(start);
      const isInFurniture = block.furniture.some((place) => place.start < end && start < place.end);
      const needed = !before.shown.has(termId) ? 1 : choice.density === 'once' ? Number.POSITIVE_INFINITY : 2;
      if (seen.has(termId) || isInFurniture || room < needed || marks >= mostMarks) return false;
      seen.add(termId);
      marks++;
      room--;
      return true;
    });
    passTo(block.length);
    return chosen;
  });
  return { shown, after: { words, marks, room, shown: new Set([...before.shown, ...seen]) } };
}
