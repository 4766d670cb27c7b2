import { asWritten } from './fold';

/** A short form without its plural s: "TPs" and "TPS" are defined by "TP", but "SSS" is no plural. */
export function singular(shortForm: string): string {
  if (/[A-Z0-9]s$/.test(shortForm)) return shortForm.slice(0, -1);
  return /^[A-Z]{4,}[A-RT-Z]S$/.test(shortForm) ? shortForm.slice(0, -1) : shortForm;
}

/** Words that are written in capitals by those who shout, and hardly ever as short forms. */
const shoutedWord = /^(?:[A-Z]{6,}|THE|AND|OF|TO|IS|BY|BE|MAY|THIS|FOR|WITH|FROM|NOT|YOU|YOUR|MY|WE|THEY|HELP)$/;

/** Tells whether the words around `text.slice(start, end)` are in capitals, so that its own capitals say nothing. */
export function isShouted(text: string, start: number, end: number): boolean {
  const before = asWritten(text.slice(Math.max(0, start - 60), start))
    .split(/[^\p{L}\p{N}]+/u)
    .slice(1)
    .filter(Boolean)
    .slice(-4);
  const after = asWritten(text.slice(end, end + 60))
    .split(/[^\p{L}\p{N}]+/u)
    .slice(0, -1)
    .filter(Boolean)
    .slice(0, 4);
  return [...before, ...after].filter((word) => shoutedWord.test(word)).length >= 2;
}
