import { closest, distance } from 'fastest-levenshtein';

/** " (did you mean …?)" when one of `names` is nearly `typed`, for the end of a message; otherwise nothing. */
export function suggestName(typed: string, names: Iterable<string>): string {
  const all = [...names];
  if (all.length === 0) return '';
  const nearest = closest(typed, all);
  return distance(typed, nearest) <= Math.max(1, typed.length / 4) ? ` (did you mean "${nearest}"?)` : '';
}
