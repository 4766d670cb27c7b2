import { type DefinedSense, findSenses } from './defined-senses';
import { findNames } from './find-names';
import type { Candidate, Sense } from './match';
import { createSurroundings } from './surroundings';
import type { TokenIndex } from './token-index';

/** What one block of text says by itself: where names stand, and what that tells of the page. */
export interface TextReading {
  candidates: Candidate[];
  wordCount: number;
  /** The hashes of the health words outside of names, one for each time they stand there. */
  healthWords: number[];
  /** What it says that short forms stand for. */
  definitions: DefinedSense[];
  /** The short forms for and against which its words speak, one for each word that does. */
  voices: { shortForm: string; sense: Sense }[];
  /** How many words hold English together, and how many another language. */
  functionWords: { english: number; others: number };
}

/** Reads one block of text. What it finds hangs on nothing outside the block. */
export function readText(text: string, index: TokenIndex): TextReading {
  const tokens = index.tokenize(text);
  const names = findNames(text, tokens, index);
  const surroundings = createSurroundings(text, { tokens, names, index });
  const reading: TextReading = {
    candidates: names.flatMap((name) => surroundings.judge(name) ?? []),
    wordCount: tokens.count,
    healthWords: [],
    definitions: [],
    voices: [],
    functionWords: { english: 0, others: 0 },
  };
  for (let at = 0; at < tokens.count; at++) {
    const word = index.words.get(tokens.hashes[at] as number);
    if (word?.healthWord && !surroundings.isInName(at)) reading.healthWords.push(word.healthWord);
    for (const shortForm of word?.speaksFor ?? []) reading.voices.push({ shortForm, sense: 'term' });
    for (const shortForm of word?.speaksAgainst ?? []) reading.voices.push({ shortForm, sense: 'other' });
    if (word?.language === 1) reading.functionWords.english++;
    else if (word?.language === -1) reading.functionWords.others++;
  }
  reading.definitions = findSenses(text, reading.candidates, index);
  return reading;
}
