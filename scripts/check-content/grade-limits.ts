import type { ContentProblem } from '../../glossary/content-problem';
import { gradeOf } from '../content-text/passage-grade';
import type { Passage } from '../content-text/passages';
import { type ExceptedNames, exceptNames, readingGrade } from '../content-text/reading-grade';
import { splitSentences } from '../content-text/sentences';
import { allNames, type Writing } from '../content-text/writing';

/** The highest Flesch-Kincaid grade of what a reader meets first, and of a text as a whole. */
const maxGrade = 8;

/** A part by itself may be a little harder, as a few sentences make a rough measure, but not hide behind the others. */
const maxPartGrade = 9;

/** What is graded of a text, under the name by which it is reported. */
interface GradedPart {
  field: string;
  line: number;
  passages: Passage[];
  max: number;
}

/** Finds texts that are too hard to read: `In short` and the whole of a term, each section of an article. */
export function findHardTexts(writing: Writing, medicines: readonly string[]): ContentProblem[] {
  const excepted = exceptNames([...allNames(writing), ...medicines]);
  return gradedParts(writing).flatMap(({ field, line, passages, max }) => {
    // As it is told: 8.04 is 8.0.
    const grade = Math.round(gradeOf(passages, excepted) * 10) / 10;
    if (grade <= max) return [];
    const hardest = findHardest(passages, excepted);
    const reason = `expected reading grade ${max} or less, found ${grade.toFixed(1)}; the hardest sentence is in line ${hardest.line}: "${hardest.text}"`;
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
  const headings = [...new Set(passages.map(({ heading }) => heading))];
  const parts = headings.map((heading) => ({
    field: heading || 'introduction',
    passages: passages.filter((passage) => passage.heading === heading),
    max: kind === 'article' || heading === 'In short' ? maxGrade : maxPartGrade,
  }));
  if (kind === 'term') parts.push({ field: 'whole text', passages, max: maxGrade });
  return parts.map((part) => ({ ...part, line: part.passages[0]?.line ?? 1 }));
}
