import { type ContentFiles, compileGlossary } from '../../glossary/compile';
import { ContentError, type ContentProblem } from '../../glossary/content-problem';
import { medicineNames } from '../content-text/passage-grade';
import { readWritings, type Writing } from '../content-text/writing';
import { findAdvice } from './advice-wording';
import { findHardTexts } from './grade-limits';
import { findOldReviews, findReviewsToCome } from './review-dates';
import { findSharedRuns, type OtherText } from './shared-runs';
import { findHiddenButShown, findSourceProblems } from './source-rules';
import { findTemplateLeftovers } from './template-leftovers';
import { gatherCommonNames } from './too-common-names';
import { findUnlinkedNames, indexNames } from './unlinked-names';
import { findWrongLengths } from './word-limits';

/** What a check of content-data finds, in order of file and line. */
export interface ContentReview {
  /** What must be mended. */
  problems: ContentProblem[];
  /** What is worth a look. */
  warnings: ContentProblem[];
}

export interface CheckRequest {
  now: Date;
  /** Texts that may not be repeated. */
  others: readonly OtherText[];
  /** What writers copy and fill. Null checks no leftovers of it. */
  template: Writing | null;
}

/** Checks everything a writer can get wrong: what the compiler refuses, and the rules of wording and sources. */
export function checkContent(files: ContentFiles, { now, others, template }: CheckRequest): ContentReview {
  const writings = readWritings(files);
  const medicines = medicineNames(writings);
  const names = indexNames(writings);
  const unlinked = writings.flatMap((writing) => findUnlinkedNames(writing, names));
  const problems = [
    ...findCompileProblems(files),
    ...findHiddenButShown(writings),
    ...gatherCommonNames(unlinked, writings),
    ...writings.flatMap((writing) => [
      ...findWrongLengths(writing),
      ...findHardTexts(writing, medicines),
      ...findSourceProblems(writing),
      ...findAdvice(writing),
      ...findSharedRuns(writing, others),
      ...findReviewsToCome(writing, now),
      ...(template ? findTemplateLeftovers(writing, template) : []),
    ]),
  ];
  return {
    problems: sortProblems(problems),
    warnings: sortProblems(writings.flatMap((writing) => findOldReviews(writing, now))),
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
