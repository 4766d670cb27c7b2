import { nameKey } from './name-key';
import type { NamedTerm } from './named-term';
import { createSlipCounter } from './slips-to-prefix';

interface NameIndex {
  /**
   * Where each word stands: the number of the term times four, and two for its label, and one for the first word of a
   * name. One number each, because there are a hundred thousand of them in a large glossary.
   */
  placesByWord: Map<string, number[]>;
  /** The names of each term as they are compared, its label first. */
  keysByTerm: string[][];
}

/** How much a word of a name counts for a word that was typed. */
const worth = {
  whole: 40,
  beginning: 30,
  slipped: 12,
  lessPerSlip: 6,
  inLabel: 15,
  first: 4,
  wholeName: 500,
  wholeLabel: 1000,
};

/** For a word that was typed: what a word of a name is worth, nothing if it is another word. */
type CreateRating = (typed: string) => (word: string) => number;

/** A search over names. */
export interface NameSearch {
  /** Finds terms by what somebody types, best first, by id. An empty query finds nothing. */
  find(query: string): string[];
  /** Prepares a few hundred terms more, so that the first query need not. False when all are. */
  prepareMore(): boolean;
}

/** So many terms are prepared at once, which takes a few milliseconds. */
const termsAtOnce = 400;

/**
 * Prepares a search over names, quick enough to be asked at every key for thousands of terms. Each word that was typed
 * must be the beginning of a word of a name; if no term has them all, one or two slips are forgiven in longer words,
 * also in words not typed to their end. Whole names come before all else.
 */
export function createNameSearch(terms: readonly NamedTerm[]): NameSearch {
  const index: NameIndex = { placesByWord: new Map(), keysByTerm: [] };
  const prepareMore = (): boolean => {
    const from = index.keysByTerm.length;
    for (const term of terms.slice(from, from + termsAtOnce)) addTerm(index, term);
    return index.keysByTerm.length < terms.length;
  };
  const find = (query: string): string[] => {
    while (prepareMore());
    const typed = typedKey(query);
    if (typed === '') return [];
    const words = typed.split(' ');
    const exact = scoreTerms(index, words, beginsWith);
    const scores = exact.size > 0 ? exact : scoreTerms(index, words, nearlyBeginsWith);
    for (const [term, score] of scores) {
      // Only where all words are whole ones can they be a whole name.
      if (score < words.length * worth.whole) continue;
      const at = index.keysByTerm[term]?.indexOf(typed) ?? -1;
      if (at >= 0) scores.set(term, score + (at === 0 ? worth.wholeLabel : worth.wholeName));
    }
    // Terms are in the order of the alphabet: so are those that are equally good.
    const ranked = [...scores].sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b);
    return ranked.flatMap(([term]) => terms[term]?.id ?? []);
  };
  return { find, prepareMore };
}

/** The words of a query as names are compared. "fibromyalgia's" asks for fibromyalgia. */
export function typedKey(query: string): string {
  return nameKey(query.replace(/['’]s\b/g, ''));
}

function addTerm({ placesByWord, keysByTerm }: NameIndex, { label, otherNames }: NamedTerm): void {
  const keys = [label, ...otherNames].map(nameKey);
  const term = keysByTerm.push(keys) - 1;
  for (let n = 0; n < keys.length; n++) {
    const words = keys[n]?.split(' ') ?? [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? '';
      const place = term * 4 + (n === 0 ? 2 : 0) + (at === 0 ? 1 : 0);
      const places = placesByWord.get(word);
      if (!places) placesByWord.set(word, [place]);
      // Other names often hold the same word again.
      else if (places.at(-1) !== place) places.push(place);
    }
  }
}

/** What each term is worth that has all words that were typed. */
function scoreTerms(
  { placesByWord }: NameIndex,
  words: readonly string[],
  createRating: CreateRating,
): Map<number, number> {
  let sums: Map<number, number> | undefined;
  for (const typed of words) {
    const rate = createRating(typed);
    const best = new Map<number, number>();
    for (const [word, places] of placesByWord) {
      const value = rate(word);
      if (value === 0) continue;
      for (const place of places) {
        const term = place >> 2;
        const score = value + (place & 2 ? worth.inLabel : 0) + (place & 1 ? worth.first : 0);
        if (score > (best.get(term) ?? 0)) best.set(term, score);
      }
    }
    sums = sums ? addScores(sums, best) : best;
  }
  return sums ?? new Map();
}

/** The terms of both, with their scores together. */
function addScores(some: ReadonlyMap<number, number>, others: ReadonlyMap<number, number>): Map<number, number> {
  const sums = new Map<number, number>();
  for (const [term, score] of some) {
    const other = others.get(term);
    if (other !== undefined) sums.set(term, score + other);
  }
  return sums;
}

const beginsWith: CreateRating = (typed) => (word) => {
  if (!word.startsWith(typed)) return 0;
  return word.length === typed.length ? worth.whole : worth.beginning;
};

const nearlyBeginsWith: CreateRating = (typed) => {
  const rateExactly = beginsWith(typed);
  const mostSlips = slipsForgivenIn(typed);
  if (mostSlips === 0) return rateExactly;
  const countSlips = createSlipCounter(typed, mostSlips);
  return (word) => {
    const slips = countSlips(word);
    if (slips === 0) return rateExactly(word);
    return slips > mostSlips ? 0 : worth.slipped - worth.lessPerSlip * (slips - 1);
  };
};

/** In short words, another letter makes another word. */
function slipsForgivenIn({ length }: string): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}
