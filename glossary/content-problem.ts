/** One thing wrong in content-data, told so that a writer can mend it. */
export interface ContentProblem {
  /** Path of the file, as it was given to the compiler. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** The front matter field, or the part of the text. */
  field: string;
  /** What is wrong and what is expected there. */
  reason: string;
}

/** Thrown when content-data cannot be compiled. Carries every problem found, not only the first. */
export class ContentError extends Error {
  override name = 'ContentError';

  constructor(readonly problems: readonly ContentProblem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}

/** Formats a problem as `file:line: field: reason`, which editors make clickable. */
export function formatProblem({ file, line, field, reason }: ContentProblem): string {
  return `${file}:${line}: ${field}: ${reason}`;
}

/** The name of a front matter field as a reader counts: `['sources', 1, 'url']` is "sources 2 url". */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join(' ');
}
