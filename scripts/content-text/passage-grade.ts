import { type Passage, textsOf } from './passages';
import { type ExceptedNames, readingGrade } from './reading-grade';
import { allNames, type Writing } from './writing';

/** The reading grade of passages, text alternatives included. */
export function gradeOf(passages: readonly Passage[], excepted: ExceptedNames): number {
  return readingGrade(passages.flatMap(textsOf), excepted);
}

/** The names of medicines and groups of medicines, which no plainer word can replace. */
export function medicineNames(writings: readonly Writing[]): string[] {
  return writings.filter(({ frontMatter }) => frontMatter?.category === 'medicine').flatMap(allNames);
}
