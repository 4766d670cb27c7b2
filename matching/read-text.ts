import { type DefinedSense, findSenses } from './defined-senses';
import { findNames } from './find-names';
import type { Candidate, Voice } from './match';
import { createSurroundings, type Surroundings } from './surroundings';
import { type IndexedWord, type TokenIndex, Trait } from './token-index';
import type { Tokens } from './tokenize';

/** What one block of text says by itself: where names stand, and what that tells of the page. */
export interface TextReading {
  candidates: readonly Candidate[];
  wordCount: number;
  /** The hashes of the health words outside of names, one for each time they stand there. */
  healthWords: readonly number[];
  /** What it says that short forms stand for. */
  definitions: readonly DefinedSense[];
  /** The short forms for and against which its words speak, one for each word that does. */
  voices: readonly Voice[];
  /** How many words hold English together, and how many another language. */
  functionWords: Readonly<{ english: number; others: number }>;
}

/** Reads one block of text. What it finds hangs on nothing outside the block. */
export function readText(text: string, index: TokenIndex): TextReading {
  const tokens = index.tokenize(text);
  const names = findNames(text, tokens, index);
  if (names.length === 0) return readWords(tokens, index, noNames);
  const surroundings = createSurroundings(text, { tokens, names, index });
  const candidates: Candidate[] = [];
  for (const name of names) {
    const candidate = surroundings.judge(name);
    if (candidate) candidates.push(candidate);
  }
  const reading = readWords(tokens, index, surroundings);
  reading.candidates = candidates;
  reading.definitions = findSenses(text, candidates, index);
  return reading;
}

/** Tells whether a name of a term stands in a text, in whatever sense. */
export function holdsName(text: string, index: TokenIndex): boolean {
  return findNames(text, index.tokenize(text), index).length > 0;
}

/** Copies for the loop: a compiler that sees one file at a time would look each one up for every word. */
const english: number = Trait.English;
const otherLanguage: number = Trait.OtherLanguage;
const healthWord: number = Trait.HealthWord;
const speaks: number = Trait.Speaks;

/** What the words of a text say, one by one. Most texts say little: what says nothing is shared by all of them. */
function readWords(tokens: Tokens, index: TokenIndex, surroundings: Pick<Surroundings, 'isInName'>): TextReading {
  const { count, numbers } = tokens;
  const { traits, words } = index;
  let healthWords: number[] | null = null;
  let voices: Voice[] | null = null;
  let englishWords = 0;
  let otherWords = 0;
  for (let at = 0; at < count; at++) {
    const number = numbers[at] as number;
    const trait = traits[number] as number;
    if (trait === 0) continue;
    if (trait & english) englishWords++;
    else if (trait & otherLanguage) otherWords++;
    if ((trait & (healthWord | speaks)) === 0) continue;
    const word = words[number] as IndexedWord;
    if (trait & healthWord && !surroundings.isInName(at)) {
      healthWords ??= [];
      healthWords.push(word.healthWord);
    }
    if (!word.voices) continue;
    voices ??= [];
    voices.push(...word.voices);
  }
  return {
    candidates: none,
    wordCount: count,
    healthWords: healthWords ?? none,
    definitions: none,
    voices: voices ?? none,
    functionWords: englishWords + otherWords > 0 ? { english: englishWords, others: otherWords } : noFunctionWords,
  };
}

const none: readonly never[] = [];
const noNames = { isInName: () => false };
const noFunctionWords = { english: 0, others: 0 };
