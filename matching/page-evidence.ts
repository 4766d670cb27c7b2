import type { AbbreviationCandidate, Sense } from './match';
import type { TextReading } from './read-text';
import { isEnglishByWords } from './text-language';

/** What the whole page says; decides the candidates in all its blocks. */
export interface PageVerdict {
  /** Whether everyday words are health terms here. */
  isAboutHealth: boolean;
  /** Whether it names so many terms that a short form of the glossary may be taken for what it stands for there. */
  isInOurField: boolean;
  /** What it says its short forms stand for, by short form without plural s. */
  definitions: ReadonlyMap<string, PageDefinition>;
  /** What a short form stands for by the words around all its uses; not there where they say nothing. */
  leanings: ReadonlyMap<string, Sense>;
  /** Short forms for which so much speaks that the page needs no other sign of health. */
  clearCases: ReadonlySet<string>;
  /** Whether text that says too little of its language is taken for English. */
  isEnglish: boolean;
}

/** `contested`: the page says both, and neither more often. */
export type PageDefinition = Sense | 'contested';

/** For how many health words, or terms, a specific term counts on a page. */
const specificWeight = 2;
/** A page is about health when of 100 of its words so many are about health. */
const healthPer100Words = 4;
/** … and when so many different ones are there: one alone may stand anywhere. */
const leastHealthWords = 4;
/**
 * In a short text so many different terms named by everyday words are no chance, and from then on each mention counts as
 * a health word. A longer text about health has health words of its own.
 */
const fieldWords = 6;
const shortText = 200;
/** A page about health is in our field when it names so many different terms. */
const fieldTerms = 6;
/** What the name of the term on the same page adds for its short form, in words near by. */
const nameOnPage = 2;
/** A word near a short form counts for so many elsewhere on the page. */
const nearWeight = 3;
/** Where so much speaks for the term and nothing against it, the page need not be about health otherwise. */
const clearCase = 8;
/** So many times more words must speak for the term than for another sense, once any speaks for another sense. */
const clearMajority = 3;

/** A page with so many words is English only when this share of them holds English together; a fourth is usual. */
const tellingWords = 150;
const leastEnglishShare = 0.03;

/** Keeps the sum of what a page's blocks say, as they come and go. */
export interface EvidenceTally {
  add(reading: TextReading): void;
  /** Takes back a reading that was added. */
  remove(reading: TextReading): void;
  judge(): PageVerdict;
}

/** Creates an empty tally. */
export function createEvidenceTally(): EvidenceTally {
  return new PageTally();
}

class PageTally implements EvidenceTally {
  #words = 0;
  #english = 0;
  #others = 0;
  readonly #healthWords = new Counts<number>();
  readonly #specificTerms = new Counts<string>();
  readonly #generalTerms = new Counts<string>();
  /** Terms by any of their names but short forms. */
  readonly #namedTerms = new Counts<string>();
  readonly #definitions = new Map<string, Counts<Sense>>();
  readonly #votes = new Map<string, Vote>();
  readonly #voices = new Map<string, Counts<Sense>>();

  add(reading: TextReading): void {
    this.#count(reading, 1);
  }

  remove(reading: TextReading): void {
    this.#count(reading, -1);
  }

  judge(): PageVerdict {
    const isTelling = this.#generalTerms.size >= fieldWords && this.#words <= shortText;
    const general = isTelling ? this.#generalTerms : new Counts<string>();
    const weight = this.#healthWords.total + specificWeight * this.#specificTerms.total + general.total;
    const kinds = this.#healthWords.size + specificWeight * this.#specificTerms.size + general.size;
    const isAboutHealth = kinds >= leastHealthWords && weight * 100 >= healthPer100Words * this.#words;
    return {
      isAboutHealth,
      isInOurField: isAboutHealth && specificWeight * this.#specificTerms.size + this.#generalTerms.size >= fieldTerms,
      definitions: new Map([...this.#definitions].map(([shortForm, senses]) => [shortForm, decide(senses)])),
      ...this.#findLeanings(),
      isEnglish: this.#isEnglish(),
    };
  }

  #isEnglish(): boolean {
    const isTold = this.#words >= tellingWords;
    return this.#english >= this.#others && (!isTold || this.#english >= this.#words * leastEnglishShare);
  }

  #findLeanings(): Pick<PageVerdict, 'leanings' | 'clearCases'> {
    const leanings = new Map<string, Sense>();
    const clearCases = new Set<string>();
    for (const [shortForm, { termId, forTerm, againstTerm, isRare }] of this.#votes) {
      const voices = this.#voices.get(shortForm);
      const isNamed = !isRare && this.#namedTerms.has(termId);
      const inFavor = nearWeight * (forTerm + (isNamed ? nameOnPage : 0)) + (voices?.get('term') ?? 0);
      const against = nearWeight * againstTerm + (voices?.get('other') ?? 0);
      if (inFavor > clearMajority * against) leanings.set(shortForm, 'term');
      else if (against > 0) leanings.set(shortForm, 'other');
      if (against === 0 && inFavor >= clearCase) clearCases.add(shortForm);
    }
    return { leanings, clearCases };
  }

  #count(reading: TextReading, step: 1 | -1): void {
    this.#english += step * reading.functionWords.english;
    this.#others += step * reading.functionWords.others;
    // What another language says is no evidence for an English page.
    if (isEnglishByWords(reading.functionWords) === false) return;
    this.#words += step * reading.wordCount;
    for (const hash of reading.healthWords) this.#healthWords.add(hash, step);
    for (const definition of reading.definitions) countSense(this.#definitions, definition, step);
    for (const voice of reading.voices) countSense(this.#voices, voice, step);
    for (const candidate of reading.candidates) {
      const { kind, termId } = candidate;
      if (kind === 'specific' || (kind === 'abbreviation' && !candidate.isAmbiguous)) {
        this.#specificTerms.add(termId, step);
      }
      if (kind === 'general') this.#generalTerms.add(termId, step);
      if (kind !== 'abbreviation') this.#namedTerms.add(termId, step);
      else this.#vote(candidate, step);
    }
  }

  #vote({ shortForm, termId, forTerm, againstTerm, isRare }: AbbreviationCandidate, step: 1 | -1): void {
    const vote = this.#votes.get(shortForm) ?? { termId, isRare, forTerm: 0, againstTerm: 0, uses: 0 };
    vote.forTerm += step * forTerm;
    vote.againstTerm += step * againstTerm;
    vote.uses += step;
    if (vote.uses > 0) this.#votes.set(shortForm, vote);
    else this.#votes.delete(shortForm);
  }
}

function countSense(
  senses: Map<string, Counts<Sense>>,
  { shortForm, sense }: { shortForm: string; sense: Sense },
  step: 1 | -1,
): void {
  const counts = senses.get(shortForm) ?? new Counts<Sense>();
  counts.add(sense, step);
  if (counts.size > 0) senses.set(shortForm, counts);
  else senses.delete(shortForm);
}

/** What the words near all uses of a short form say together. */
interface Vote {
  termId: string;
  isRare: boolean;
  forTerm: number;
  againstTerm: number;
  uses: number;
}

/** How often things are there; what is not there any more is forgotten. */
class Counts<Key> {
  readonly #counts = new Map<Key, number>();
  total = 0;

  get size(): number {
    return this.#counts.size;
  }

  add(key: Key, step: number): void {
    this.total += step;
    const sum = this.get(key) + step;
    if (sum > 0) this.#counts.set(key, sum);
    else this.#counts.delete(key);
  }

  has(key: Key): boolean {
    return this.#counts.has(key);
  }

  get(key: Key): number {
    return this.#counts.get(key) ?? 0;
  }
}

/** The sense given most often. */
function decide(senses: Counts<Sense>): PageDefinition {
  const difference = senses.get('term') - senses.get('other');
  if (difference === 0) return 'contested';
  return difference > 0 ? 'term' : 'other';
}

/** Tells whether two verdicts decide every candidate alike. */
export function isSameVerdict(a: PageVerdict, b: PageVerdict): boolean {
  return (
    a.isAboutHealth === b.isAboutHealth &&
    a.isInOurField === b.isInOurField &&
    a.isEnglish === b.isEnglish &&
    isSameMap(a.definitions, b.definitions) &&
    isSameMap(a.leanings, b.leanings) &&
    a.clearCases.size === b.clearCases.size &&
    [...a.clearCases].every((shortForm) => b.clearCases.has(shortForm))
  );
}

function isSameMap<Value>(a: ReadonlyMap<string, Value>, b: ReadonlyMap<string, Value>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.has(key) && b.get(key) === value);
}
