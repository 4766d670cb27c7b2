import type { ContentProblem } from '../../glossary/content-problem';
import { gradeOf } from '../content/passage-grade';
import type { Passage } from '../content/passages';
import { exceptNames } from '../content/reading-grade';
import type { Writing } from '../content/writing';

/** The highest Flesch-Kincaid grade of what a reader meets first, and of a text as a whole. */
const maxGrade = 8;

/** What is graded of a text, under the name by which it is reported. */
interface GradedPart {
  field: string;
  line: number;
  passages: Passage[];
}

/** Finds texts that are too hard to read: `In short` and the whole of a term, each section of an article. */
export function findHardTexts(writing: Writing, medicines: readonly string[]): ContentProblem[] {
  const excepted = exceptNames([...writing.names, ...medicines]);
  return gradedParts(writing).flatMap(({ field, line, passages }) => {
    const grade = gradeOf(passages, excepted);
    if (grade <= maxGrade) return [];
    return [
      {
        file: writing.file,
        line,
        field,
        reason: `expected reading grade ${maxGrade} or less, found ${grade.toFixed(1)}`,
      },
    ];
  });
}

function gradedParts({ kind, passages }: Writing): GradedPart[] {
  const headings = kind === 'article' ? [...new Set(passages.map(({ heading }) => heading))] : ['In short'];
  const parts = headings.map((heading) => ({
    field: heading || 'introduction',
    passages: passages.filter((passage) => passage.heading === heading),
  }));
  if (kind === 'term') parts.push({ field: 'text', passages });
  return parts.map((part) => ({ ...part, line: part.passages[0]?.line ?? 1 }));
}
