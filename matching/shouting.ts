import { asWritten } from './fold';

/** Words that are written in capitals by those who shout, and hardly ever as short forms. */
const shoutedWord = /^(?:[A-Z]{6,}|THE|AND|OF|TO|IS|BY|BE|MAY|THIS|FOR|WITH|FROM|NOT|YOU|YOUR|MY|WE|THEY|HELP)$/;

/** How many characters either side are looked at, and how many words of them. */
const nearCharacters = 60;
const nearWords = 4;

/** Tells whether the words around `text.slice(start, end)` are in capitals, so that its own capitals say nothing. */
export function isShouted(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - nearCharacters), start);
  const after = text.slice(end, end + nearCharacters);
  if (!/[A-Z]{2}/.test(before) && !/[A-Z]{2}/.test(after)) return false;
  // The word at the far edge may be cut.
  const words = [
    ...wordsOf(before).slice(1).filter(Boolean).slice(-nearWords),
    ...wordsOf(after).slice(0, -1).filter(Boolean).slice(0, nearWords),
  ];
  return words.filter((word) => shoutedWord.test(word)).length >= 2;
}

function wordsOf(text: string): string[] {
  return asWritten(text).split(/[^\p{L}\p{N}]+/u);
}
