import { nameKey } from './name-key';
import type { NamedTerm } from './named-term';
import { createSlipCounter } from './slips-to-prefix';

/** Where a word stands in the names of a term. */
interface WordPlace {
  term: number;
  isInLabel: boolean;
  isFirst: boolean;
}

interface NameIndex {
  placesByWord: Map<string, WordPlace[]>;
  /** Whole names by their key: terms, those with it as their label first. */
  termsByName: Map<string, number[]>;
}

/** How much a word of a name counts for a word that was typed. */
const worth = { whole: 40, beginning: 30, slipped: 12, lessPerSlip: 6, inLabel: 15, first: 4 };

/** For a word that was typed: what a word of a name is worth, nothing if it is another word. */
type CreateRating = (typed: string) => (word: string) => number;

/** Finds terms by what somebody types of their names, best first, by id. An empty query finds nothing. */
export type SearchNames = (query: string) => string[];

/**
 * Prepares a search over names, quick enough to be asked at every key for thousands of terms. Each word that was typed
 * must be the beginning of a word of a name; if no term has them all, one or two slips are forgiven in longer words,
 * also in words not typed to their end. Whole names come before all else.
 */
export function createNameSearch(terms: readonly NamedTerm[]): SearchNames {
  const index = indexNames(terms);
  return (query) => {
    const typed = typedKey(query);
    if (typed === '') return [];
    const words = typed.split(' ');
    const exact = scoreTerms(index, words, beginsWith);
    const scores = exact.size > 0 ? exact : scoreTerms(index, words, nearlyBeginsWith);
    const whole = index.termsByName.get(typed) ?? [];
    const others = [...scores.keys()].filter((term) => !whole.includes(term));
    // Terms are in the order of the alphabet: so are those that are equally good.
    others.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b);
    return [...whole, ...others].flatMap((term) => terms[term]?.id ?? []);
  };
}

/** The words of a query as names are compared. "fibromyalgia's" asks for fibromyalgia. */
export function typedKey(query: string): string {
  return nameKey(query.replace(/['’]s\b/g, ''));
}

function indexNames(terms: readonly NamedTerm[]): NameIndex {
  const placesByWord = new Map<string, WordPlace[]>();
  const labels = new Map<string, number[]>();
  const others = new Map<string, number[]>();
  for (const [term, { label, otherNames }] of terms.entries()) {
    for (const [n, name] of [label, ...otherNames].entries()) {
      const key = nameKey(name);
      addTo(n === 0 ? labels : others, key, term);
      for (const [at, word] of key.split(' ').entries()) {
        addTo(placesByWord, word, { term, isInLabel: n === 0, isFirst: at === 0 });
      }
    }
  }
  for (const [key, found] of others) {
    const before = labels.get(key) ?? [];
    labels.set(key, [...new Set([...before, ...found])]);
  }
  return { placesByWord, termsByName: labels };
}

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
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
      for (const { term, isInLabel, isFirst } of places) {
        const score = value + (isInLabel ? worth.inLabel : 0) + (isFirst ? worth.first : 0);
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
