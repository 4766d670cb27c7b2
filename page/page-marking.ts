import type { ReaderChoice } from '../matching/select-matches';
import type { PaintedMatch } from './highlighter';

/** What was found on a page up to now. */
export interface PageFindings {
  /** How often each term is found, by term id. */
  counts: Map<string, number>;
  /** Time spent on reading, finding and painting, in milliseconds. */
  workMs: number;
  /** True once the whole page has been read. */
  isComplete: boolean;
}

/** A page that is being marked. */
export interface PageMarking {
  /** Shows another selection of what is found, at once. */
  choose(choice: ReaderChoice): void;
  /** What is marked, in the order of the page; with `termId` every mention of that term, marked or not. */
  findMatches(termId: string | null): PaintedMatch[];
}
