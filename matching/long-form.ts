/** What a short form stands for, as a text writes it beside it. */
export interface LongForm {
  longForm: string;
  /** UTF-16 offsets of the long form. */
  start: number;
  end: number;
  /** Whether each letter of the short form begins a word, or all are taken from one word: hardly ever a chance. */
  isEvident: boolean;
}

/** A short form and what the text says it stands for. */
export interface LocalDefinition extends LongForm {
  /** As written, plural s included. */
  shortForm: string;
}

/**
 * Tells whether a text looks like a short form: at most two words of 12 characters together, with two capitals or a
 * capital and a digit, or one capital and one small letter ("Mg").
 */
export function isShortForm(text: string): boolean {
  return (
    /^[\p{L}\p{N}][\p{L}\p{N}&/. -]{1,11}$/u.test(text) &&
    /\p{Lu}.*\p{Lu}|\p{Lu}\p{N}|\p{N}.*\p{Lu}|^\p{Lu}\p{Ll}$/u.test(text) &&
    text.split(' ').length <= 2
  );
}

/** The most words a long form has, and more characters than they ever take. */
function windowOf(shortForm: string): { words: number; characters: number } {
  const { length } = shortForm.replace(/[^\p{L}\p{N}]/gu, '');
  const words = Math.min(length + 5, length * 2);
  return { words, characters: words * 25 };
}

/**
 * Finds the words right before an offset whose letters are those of the short form: the shortest run of at most
 * min(n + 5, 2n) words for n letters that holds them in their order, the first at the beginning of its first word.
 */
export function findLongFormBefore(text: string, offset: number, shortForm: string): LongForm | null {
  const { words, characters } = windowOf(shortForm);
  const from = Math.max(0, offset - characters);
  const before = text.slice(from, offset).trimEnd();
  const end = from + before.length;
  // A long form does not reach over the end of a sentence or a bracket.
  const clause = before.split(/[.!?;:]\s|[()[\]]/).at(-1) ?? '';
  const first = [...clause.matchAll(/\S+/g)].at(-words)?.index ?? 0;
  const candidates = clause.slice(first);
  const start = alignFromEnd(candidates, shortForm.replace(/s$/, ''));
  if (start === null) return null;
  const longForm = candidates.slice(start);
  // The long form is longer than the short one and does not hold it.
  if (longForm.length <= shortForm.length || longForm.split(/[\s-]+/).includes(shortForm)) return null;
  return { longForm, start: end - longForm.length, end, isEvident: isEvident(longForm, shortForm) };
}

/** Schwartz and Hearst's alignment: from the last letter back. Gives where the long form begins, or null. */
function alignFromEnd(text: string, shortForm: string): number | null {
  const letters = toLowerUnits(shortForm);
  const lower = toLowerUnits(text);
  let at = lower.length;
  for (let n = letters.length - 1; n >= 0; n--) {
    const letter = letters.charAt(n);
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    do at--;
    while (at >= 0 && (lower.charAt(at) !== letter || (n === 0 && isInWord(lower, at))));
    if (at < 0) return null;
  }
  // Back to the beginning of a word that is set together with a hyphen.
  return Math.max(0, lower.lastIndexOf(' ', at) + 1);
}

/** In lower case, unit by unit: "İ" would become two. */
function toLowerUnits(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : Array.from({ length: text.length }, (_, at) => text.charAt(at).toLowerCase().charAt(0)).join('');
}

function isInWord(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

/**
 * Finds the words from `start` on, within one clause, that spell the short form from the first word on: the longest run
 * in which that is evident, otherwise the longest.
 */
export function findLongFormAfter(
  text: string,
  start: number,
  { end, shortForm }: { end: number; shortForm: string },
): LongForm | null {
  const { words, characters } = windowOf(shortForm);
  const rest = text.slice(start, Math.min(end, start + characters));
  const clause = rest.split(/[.!?;,:]\s|[()[\]]/, 1)[0] ?? '';
  const ends = [...clause.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, words).map(({ 0: word, index }) => index + word.length);
  const first = /^\s*(?:(?:a|an|the)\s+)?/i.exec(clause)?.[0].length ?? 0;
  const fitting = ends.reverse().flatMap((last): LongForm[] => {
    const longForm = clause.slice(first, last);
    if (longForm.length <= shortForm.length || alignFromEnd(longForm, shortForm.replace(/s$/, '')) !== 0) return [];
    return [{ longForm, start: start + first, end: start + last, isEvident: isEvident(longForm, shortForm) }];
  });
  return fitting.find((one) => one.isEvident) ?? fitting[0] ?? null;
}

/** Words that may give no letter to a short form. */
const smallWord = /^(?:a|an|and|the|of|for|in|on|to|with|or)$/i;

/** Parts joined by a hyphen may count as one word or as several. */
function isEvident(longForm: string, shortForm: string): boolean {
  const letters = shortForm.replace(/s$/, '').replace(/[^\p{L}\p{N}]/gu, '');
  if (!/\s/.test(longForm.trim())) return true;
  return [/[^\p{L}\p{N}]+/u, /\s+/].some((border) => {
    const initials = longForm
      .split(border)
      .map((word) => (/^[\p{L}\p{N}]/u.test(word) ? `${word.charAt(0)}${smallWord.test(word) ? '?' : ''}` : ''));
    return new RegExp(`^${initials.join('')}$`, 'iu').test(letters);
  });
}
