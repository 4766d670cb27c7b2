import type { ContentProblem } from '../../glossary/content-problem';
import { gradeOf } from '../content-text/passage-grade';
import type { Passage } from '../content-text/passages';
import { type ExceptedNames, exceptNames, readingGrade } from '../content-text/reading-grade';
import { splitSentences } from '../content-text/sentences';
import type { Writing } from '../content-text/writing';

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
    const hardest = findHardest(passages, excepted);
    const reason = `expected reading grade ${maxGrade} or less, found ${grade.toFixed(1)}; the hardest sentence is in line ${hardest.line}: "${hardest.text}"`;
    return [{ file: writing.file, line, field, reason }];
  });
}

/** The sentence that does most to make a text hard, with its line. */
function findHardest(passages: readonly Passage[], excepted: ExceptedNames): { text: string; line: number } {
  const sentences = passages.flatMap(({ line, inlines }) =>
    splitSentences(inlines).map(({ text }) => ({ text, line })),
  );
  const graded = sentences.map((one) => ({ ...one, grade: readingGrade([one.text], excepted) }));
  return graded.reduce((worst, one) => (one.grade > worst.grade ? one : worst), {
    text: '',
    line: 1,
    grade: -Infinity,
  });
}

function gradedParts({ kind, passages }: Writing): GradedPart[] {
  const headings = kind === 'article' ? [...new Set(passages.map(({ heading }) => heading))] : ['In short'];
  const parts = headings.map((heading) => ({
    field: heading || 'introduction',
    passages: passages.filter((passage) => passage.heading === heading),
  }));
  if (kind === 'term') parts.push({ field: 'whole text', passages });
  return parts.map((part) => ({ ...part, line: part.passages[0]?.line ?? 1 }));
}
