import type { ContentProblem } from '../../glossary/content-problem';
import type { Writing } from '../content/writing';

/** How long a checked statement is trusted. Medicine moves on. */
const maxAgeMonths = 24;

/** Finds texts that nobody has checked for 24 months. `today` is an ISO date. These are warnings: time alone breaks no build. */
export function findOldReviews({ file, reviewed, lineOf }: Writing, today: string): ContentProblem[] {
  const due = new Date(`${reviewed}T00:00:00Z`);
  due.setUTCMonth(due.getUTCMonth() + maxAgeMonths);
  if (due.toISOString().slice(0, 10) >= today) return [];
  const reason = `expected a check within ${maxAgeMonths} months, last one ${reviewed}`;
  return [{ file, line: lineOf(['reviewed']), field: 'reviewed', reason }];
}

/** Finds texts that say they were checked on a day to come. */
export function findReviewsToCome({ file, reviewed, lineOf }: Writing, today: string): ContentProblem[] {
  if (reviewed <= today) return [];
  const reason = `expected a day that has been, ${today} at the latest, found ${reviewed}`;
  return [{ file, line: lineOf(['reviewed']), field: 'reviewed', reason }];
}
