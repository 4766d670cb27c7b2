/** A short form and what the text says it stands for. */
export interface LocalDefinition {
  /** As written, plural s included. */
  shortForm: string;
  longForm: string;
  /** UTF-16 offsets of the long form. */
  start: number;
  end: number;
  /** True where the letters of the short form do not prove it: it holds only if the long form is a name of its term. */
  isLoose: boolean;
}

/**
 * Finds the short forms that a text explains: "long form (SF)", "SF (long form)", "SF stands for long form", also with
 * square brackets and in brackets within brackets.
 *
 * How a long form is told is the method of A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying
 * abbreviation definitions in biomedical text", Pacific Symposium on Biocomputing 2003, p. 451-462: it is the shortest
 * run of words beside the brackets, of at most min(|SF| + 5, 2 |SF|) words, in which the letters of the short form stand
 * in their order, the first of them at the beginning of the first word.
 */
export function findLocalDefinitions(text: string): LocalDefinition[] {
  return [...bracketPairs(text).flatMap((pair) => definitionsAt(text, pair)), ...findSpokenDefinitions(text)];
}

interface Pair {
  /** Offset of the opening bracket. */
  open: number;
  /** Offset of the closing one, or where the text breaks off. */
  close: number;
}

/** Definitions are short; what stands in longer brackets is a remark. */
const longestBrackets = 120;
/** How far before its brackets a short form is looked for. */
const longestShortForm = 20;

/** All pairs of brackets, also those inside others. */
function bracketPairs(text: string): Pair[] {
  const pairs: Pair[] = [];
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()[\]]/g)) {
    if (bracket === '(' || bracket === '[') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined && index - start <= longestBrackets) pairs.push({ open: start, close: index });
    }
  }
  return pairs;
}

function definitionsAt(text: string, { open, close }: Pair): LocalDefinition[] {
  const inside = text.slice(open + 1, close);
  // What follows a comma or semicolon is a remark: "(ROM; see below)".
  const head = inside.split(/[;,([]| also | or /, 1)[0]?.replace(/^["'“‘\s]+|["'”’\s]+$/g, '') ?? '';
  const before = text.slice(Math.max(0, open - longestShortForm), open);
  if (isShortForm(head)) {
    const long = findLongFormBefore(text, open, head);
    return long ? [{ shortForm: baseOf(head), ...long, isLoose: false }] : [];
  }
  // The other order: the short form stands right before the brackets.
  const shortForm = /(?<![\p{L}\p{N}-])[\p{Lu}\p{N}][\p{L}\p{N}&/-]{0,9}(?=\s*$)/u.exec(before)?.[0];
  if (!shortForm || !isShortForm(shortForm)) return [];
  const long = findLongFormAfter(text, open + 1, { end: close, shortForm });
  return long ? [{ shortForm, ...long, isLoose: false }] : [];
}

/** A short form has 2 to 10 characters, at most two words, a capital, and begins with a letter or digit. */
function isShortForm(text: string): boolean {
  return (
    /^[\p{L}\p{N}][\p{L}\p{N}&/. -]{1,11}$/u.test(text) &&
    /\p{Lu}.*\p{Lu}|\p{Lu}\p{N}|\p{N}.*\p{Lu}/u.test(text) &&
    text.split(' ').length <= 2
  );
}

/** "MPS IVA" is a kind of MPS. */
function baseOf(shortForm: string): string {
  return shortForm.replace(/ (?:[IVX]+[A-E]?|\d+)$/, '');
}

type LongForm = Pick<LocalDefinition, 'longForm' | 'start' | 'end'>;

/** The most words a long form has, and more characters than they ever take. */
function windowOf(shortForm: string): { words: number; characters: number } {
  const { length } = shortForm.replace(/[^\p{L}\p{N}]/gu, '');
  const words = Math.min(length + 5, length * 2);
  return { words, characters: words * 25 };
}

function findLongFormBefore(text: string, open: number, shortForm: string): LongForm | null {
  const { words, characters } = windowOf(shortForm);
  const from = Math.max(0, open - characters);
  const before = text.slice(from, open).trimEnd();
  const end = from + before.length;
  // A long form does not reach over the end of a sentence or a bracket.
  const clause = before.split(/[.!?;:]\s|[()[\]\n]/).at(-1) ?? '';
  const firstWord = new RegExp(`(?:\\S+\\s+){0,${words - 1}}\\S+$`).exec(clause)?.index ?? 0;
  const candidates = clause.slice(firstWord);
  const start = alignFromEnd(candidates, shortForm.replace(/s$/, ''));
  if (start === null) return null;
  const longForm = candidates.slice(start);
  // The long form is longer than the short one and does not hold it.
  if (longForm.length <= shortForm.length || longForm.split(/[\s-]+/).includes(shortForm)) return null;
  return { longForm, start: end - longForm.length, end };
}

/** Schwartz and Hearst's alignment: from the last letter back. Gives where the long form begins, or null. */
function alignFromEnd(text: string, shortForm: string): number | null {
  const letters = shortForm.toLowerCase();
  const lower = text.toLowerCase();
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

function isInWord(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

/** The longest run of words from `start` on, within one clause, that spells the short form from its first word on. */
function findLongFormAfter(
  text: string,
  start: number,
  { end, shortForm }: { end: number; shortForm: string },
): LongForm | null {
  const { words, characters } = windowOf(shortForm);
  const rest = text.slice(start, Math.min(end, start + characters));
  const clause = rest.split(/[.!?;,:]\s|[()[\]\n]/, 1)[0] ?? '';
  const ends = [...clause.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, words).map(({ 0: word, index }) => index + word.length);
  const first = /^\s*(?:(?:a|an|the)\s+)?/i.exec(clause)?.[0].length ?? 0;
  for (const last of ends.reverse()) {
    const longForm = clause.slice(first, last);
    if (longForm.length <= shortForm.length || alignFromEnd(longForm, shortForm.replace(/s$/, '')) !== 0) continue;
    return { longForm, start: start + first, end: start + last };
  }
  return null;
}

/** A short form, and words that say what it stands for. */
const saidAfter =
  /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}&/-]{1,9})(?:,? (?:here|there|now|in [\p{L} ]{2,30}))? (?:(?:stand|mean)(?:s|ing)?(?: for)?|is short for|refers to|is an? (?:abbreviation|acronym|initialism) (?:of|for)) /gu;

/** A short form set beside what it stands for by a mark. */
const setBeside = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}&/-]{1,9})(?: ?[:=] ?| ?[\u2013\u2014] ?|, (?:or )?)(?=\p{L})/gu;

/** What stands before these words is what the short form stands for. */
const saidBefore =
  /,? (?:or|also (?:known as|called)|known as|called|shortened to|abbreviated(?: as| to)?|in short) (\p{Lu}[\p{L}\p{N}&/-]{1,9})(?![\p{L}\p{N}-])/gu;

function findSpokenDefinitions(text: string): LocalDefinition[] {
  const definitions: LocalDefinition[] = [];
  const add = (shortForm: string | undefined, find: (shortForm: string) => LongForm | null, isSaid = false): void => {
    const long = shortForm && isShortForm(shortForm) ? find(shortForm) : null;
    if (!shortForm || !long) return;
    definitions.push({ shortForm, ...long, isLoose: !isSaid && !hasInitials(long.longForm, shortForm) });
  };
  const end = text.length;
  for (const { 0: said, 1: short, index } of text.matchAll(saidAfter)) {
    add(short, (shortForm) => findLongFormAfter(text, index + said.length, { end, shortForm }), true);
  }
  for (const { 0: said, 1: short, index } of text.matchAll(setBeside)) {
    add(short, (shortForm) => findLongFormAfter(text, index + said.length, { end, shortForm }));
  }
  for (const { 1: short, index } of text.matchAll(saidBefore)) {
    add(short, (shortForm) => findLongFormBefore(text, index, shortForm));
  }
  return definitions;
}

/** Words that may give no letter to a short form. */
const smallWord = /^(?:a|an|and|the|of|for|in|on|to|with|or)$/i;

/** Tells whether the first letters of the words spell the short form; parts joined by a hyphen may count as one word. */
function hasInitials(longForm: string, shortForm: string): boolean {
  const letters = shortForm.replace(/s$/, '').replace(/[^\p{L}\p{N}]/gu, '');
  return [/[^\p{L}\p{N}]+/u, /\s+/].some((border) => {
    const initials = longForm
      .split(border)
      .filter(Boolean)
      .map((word) => `${word.charAt(0)}${smallWord.test(word) ? '?' : ''}`);
    return new RegExp(`^${initials.join('')}$`, 'iu').test(letters);
  });
}
