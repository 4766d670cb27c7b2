import { type DefinedSense, findSenses } from './defined-senses';
import { findNames } from './find-names';
import type { Candidate, Voice } from './match';
import { createSurroundings, type Surroundings } from './surroundings';
import { type IndexedWord, type TokenIndex, Trait } from './token-index';
import type { Tokens } from './tokenize';

/** What one block of text says by itself: where names stand, and what that tells of the page. */
export interface TextReading {
  candidates: Candidate[];
  wordCount: number;
  /** The hashes of the health words outside of names, one for each time they stand there. */
  healthWords: number[];
  /** What it says that short forms stand for. */
  definitions: DefinedSense[];
  /** The short forms for and against which its words speak, one for each word that does. */
  voices: Voice[];
  /** How many words hold English together, and how many another language. */
  functionWords: { english: number; others: number };
}

/** Reads one block of text. What it finds hangs on nothing outside the block. */
export function readText(text: string, index: TokenIndex): TextReading {
  const tokens = index.tokenize(text);
  const names = findNames(text, tokens, index);
  const surroundings = createSurroundings(text, { tokens, names, index });
  const candidates = names.flatMap((name) => surroundings.judge(name) ?? []);
  return {
    candidates,
    wordCount: tokens.count,
    ...countWords(tokens, index, surroundings),
    definitions: findSenses(text, candidates, index),
  };
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

/** What the words of a text say, one by one. */
function countWords(
  { count, numbers }: Tokens,
  { traits, words }: TokenIndex,
  surroundings: Surroundings,
): Pick<TextReading, 'healthWords' | 'voices' | 'functionWords'> {
  const healthWords: number[] = [];
  const voices: Voice[] = [];
  const functionWords = { english: 0, others: 0 };
  for (let at = 0; at < count; at++) {
    const number = numbers[at] as number;
    const trait = traits[number] as number;
    if (trait === 0) continue;
    if (trait & english) functionWords.english++;
    else if (trait & otherLanguage) functionWords.others++;
    if ((trait & (healthWord | speaks)) === 0) continue;
    const word = words[number] as IndexedWord;
    if (trait & healthWord && !surroundings.isInName(at)) healthWords.push(word.healthWord);
    for (const voice of word.voices ?? none) voices.push(voice);
  }
  return { healthWords, voices, functionWords };
}

const none: readonly never[] = [];
