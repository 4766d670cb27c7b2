import type { ContentProblem } from '../../glossary/content-problem';
import type { Writing } from '../content-text/writing';

/** How long a checked statement is trusted. Medicine moves on. */
const maxAgeMonths = 24;

/** Finds texts that nobody has checked for 24 months. These are warnings: time alone breaks no build. */
export function findOldReviews({ file, reviewed, lineOf }: Writing, now: Date): ContentProblem[] {
  const due = new Date(`${reviewed}T00:00:00Z`);
  due.setUTCMonth(due.getUTCMonth() + maxAgeMonths);
  if (due.toISOString().slice(0, 10) >= now.toISOString().slice(0, 10)) return [];
  const reason = `expected a check within ${maxAgeMonths} months, last one ${reviewed}`;
  return [{ file, line: lineOf(['reviewed']), field: 'reviewed', reason }];
}

/** Finds texts that say they were checked on a day that has not yet begun anywhere on Earth. */
export function findReviewsToCome({ file, reviewed, lineOf }: Writing, now: Date): ContentProblem[] {
  // The islands that are first to see a day are 14 hours ahead of UTC.
  const latest = new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
  if (reviewed <= latest) return [];
  const reason = `expected a day that has been, found ${reviewed}`;
  return [{ file, line: lineOf(['reviewed']), field: 'reviewed', reason }];
}
