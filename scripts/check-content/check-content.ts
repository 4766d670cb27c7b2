import { type ContentFiles, compileGlossary } from '../../glossary/compile';
import { ContentError, type ContentProblem } from '../../glossary/content-problem';
import { medicineNames } from '../content/passage-grade';
import { readWritings } from '../content/writing';
import { findAdvice } from './advice-wording';
import { findHardTexts } from './grade-limits';
import { findOldReviews, findReviewsToCome } from './review-dates';
import { findSharedRuns, type OtherText } from './shared-runs';
import { findHiddenButShown, findSourceProblems } from './source-rules';
import { findUnlinkedNames, indexNames } from './unlinked-names';
import { findWrongLengths } from './word-limits';

/** What a check of content-data finds: `problems` must be mended, `warnings` are worth a look. In order of file and line. */
export interface ContentReview {
  problems: ContentProblem[];
  warnings: ContentProblem[];
}

/**
 * Checks everything a writer can get wrong: what the compiler refuses, and the rules of wording and sources.
 * `today` is an ISO date; `others` are texts that may not be repeated.
 */
export function checkContent(files: ContentFiles, today: string, others: readonly OtherText[]): ContentReview {
  const writings = readWritings(files);
  const medicines = medicineNames(writings);
  const names = indexNames(writings);
  const problems = [
    ...findCompileProblems(files),
    ...findHiddenButShown(writings),
    ...writings.flatMap((writing) => [
      ...findWrongLengths(writing),
      ...findHardTexts(writing, medicines),
      ...findSourceProblems(writing),
      ...findUnlinkedNames(writing, names),
      ...findAdvice(writing),
      ...findSharedRuns(writing, others),
      ...findReviewsToCome(writing, today),
    ]),
  ];
  return {
    problems: sortProblems(problems),
    warnings: sortProblems(writings.flatMap((writing) => findOldReviews(writing, today))),
  };
}

function findCompileProblems(files: ContentFiles): readonly ContentProblem[] {
  try {
    compileGlossary(files);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

function sortProblems(problems: readonly ContentProblem[]): ContentProblem[] {
  return [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
