import type { Random } from '../../random';
import { everydaySentences, healthSentences, termSentences } from './sentences';

/** What a generated page is about. */
export interface Topic {
  /** Names of terms, those that are to stand there most often first; none on an everyday page. */
  names: readonly string[];
}

/** Makes sentences one after the other. */
export interface TextSource {
  /** A sentence, cut into its words. */
  sentence(): string[];
  /** A few words, as in a link or a table cell. */
  phrase(): string[];
}

/**
 * Shares of the kinds of sentences. They make about 36 mentions of terms in 1,000 words. That is what the matcher finds
 * in labelled text of real health pages (337 mentions in 9,329 words), and what people found there (344).
 */
const shares = { withTerm: 0.57, health: 0.13 };

/** Creates the text of a page. */
export function createTextSource(random: Random, { names }: Topic): TextSource {
  const kind = (): readonly string[] => {
    if (names.length === 0) return everydaySentences;
    const place = random.next();
    if (place < shares.withTerm) return termSentences;
    return place < shares.withTerm + shares.health ? healthSentences : everydaySentences;
  };
  const fill = (sentence: string): string[] =>
    sentence
      .replace(/\{name\}/g, () => makeName(random))
      .replace(/\{number\}/g, () => String(random.between(2, 90)))
      .replace(/\{term\}/g, () => random.pickUneven(names))
      .split(' ');
  return {
    sentence: () => fill(random.pick(kind())),
    phrase: () => {
      const words = fill(random.pick(kind()));
      const from = random.between(0, Math.max(0, words.length - 3));
      return words.slice(from, from + random.between(1, 3));
    },
  };
}

const beginnings = ['Bra', 'Tol', 'Ve', 'Kar', 'Os', 'Lim', 'Du', 'Fen', 'Hal', 'Ri', 'Stor', 'Mel', 'Ga', 'Nor'];
const middles = ['ne', 'vi', 'sto', 'ra', 'lin', 'de', 'mo', 'ske', 'ta', 'ru', 'ver', 'po'];
const ends = ['by', 'mark', 'wick', 'sund', 'dal', 'berg', 'ton', 'ford', 'nes', 'holm', 'stad', 'hus'];

function makeName(random: Random): string {
  return random.pick(beginnings) + (random.isTrue(0.6) ? random.pick(middles) : '') + random.pick(ends);
}
