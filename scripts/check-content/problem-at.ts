import type { ContentProblem } from '../../glossary/content-problem';
import type { Passage } from '../content-text/passages';
import type { Writing } from '../content-text/writing';

/** A problem in a passage. What stands before the first heading is reported as the introduction. */
export function problemAt({ file }: Pick<Writing, 'file'>, { line, heading }: Passage, reason: string): ContentProblem {
  return { file, line, field: heading || 'introduction', reason };
}
