import { plainText } from '../../glossary/rich-text';
import type { Passage } from './passages';
import { type ExceptedNames, readingGrade } from './reading-grade';
import type { Writing } from './writing';

/** The reading grade of passages, text alternatives included. */
export function gradeOf(passages: readonly Passage[], excepted: ExceptedNames): number {
  const texts = passages.flatMap(({ inlines, alternative }) => [
    plainText(inlines),
    ...(alternative ? [alternative] : []),
  ]);
  return readingGrade(texts, excepted);
}

/** The names of medicines and groups of medicines, which no plainer word can replace. */
export function medicineNames(writings: readonly Writing[]): string[] {
  return writings.filter(({ frontMatter }) => frontMatter?.category === 'medicine').flatMap(({ names }) => names);
}
