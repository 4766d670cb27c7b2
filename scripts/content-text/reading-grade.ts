import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { textSentences } from './sentences';

/** Names that no plainer word can replace: each of their words counts as one syllable. */
export type ExceptedNames = RegExp;

/** Prepares names for `readingGrade`. A space in a name also stands for a hyphen, and the other way round. */
export function exceptNames(names: readonly string[]): ExceptedNames {
  const alternatives = [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]/g, '[\\s-]'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, 'giu');
}

/**
 * The Flesch-Kincaid grade of some texts read as one (Kincaid et al., 1975: school years needed to read it with ease).
 * Each text is at least one sentence. Numbers, and the words of excepted names, count as words of one syllable.
 * Returns 0 for texts without a word.
 */
export function readingGrade(texts: readonly string[], excepted: ExceptedNames): number {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const text of texts) {
    const plain = text.replace(excepted, (name) => name.replace(/[^\s-]+/g, 'it')).replace(/\d[\d.,:]*/g, 'one');
    const words = plain.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
    counts.sentence += textSentences(text).length;
    counts.word += words.length;
    counts.syllable += words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  }
  return counts.word === 0 || counts.sentence === 0 ? 0 : fleschKincaid(counts);
}

/** How many words a text has, as a writer counts them: what stands between spaces and has a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
