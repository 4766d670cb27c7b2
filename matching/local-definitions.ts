import { findLongFormAfter, findLongFormBefore, isShortForm, type LocalDefinition } from './long-form';
import { findSpokenDefinitions } from './spoken-definitions';

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
  if (!text.includes('(') && !text.includes('[')) return [];
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

function definitionsAt(text: string, pair: Pair): LocalDefinition[] {
  const bracketed = shortFormsIn(text.slice(pair.open + 1, pair.close));
  return bracketed.length > 0
    ? bracketed.flatMap((shortForm) => definedBefore(text, pair.open, shortForm))
    : definedInside(text, pair);
}

/** Words that stand before a short form in its brackets. */
const leadWords = /^(?:(?:the|or|also|hereafter|henceforth|abbreviated|abbreviation|short|as|called|known)[\s:]+)+/i;

/** The parts of what stands in brackets that look like short forms: "(ROM; see below)", "(type I; MPS)", "(the “MPS”)". */
function shortFormsIn(inside: string): string[] {
  const [own = ''] = inside.split(/[([]/, 1);
  return own
    .split(/[;,]| or | also /)
    .map((part) =>
      part
        .trim()
        .replace(leadWords, '')
        .replace(/^["'“‘]|["'”’]$/g, ''),
    )
    .filter(isShortForm);
}

/** The usual order. In it the letters alone are proof enough. */
function definedBefore(text: string, open: number, shortForm: string): LocalDefinition[] {
  for (const end of [open, beforeBracket(text, open), beforeOuterBracket(text, open)]) {
    const long = end === null ? null : findLongFormBefore(text, end, shortForm);
    if (long) return [{ shortForm: baseOf(shortForm), ...long, isEvident: true }];
  }
  return [];
}

/** Where a bracket begins that ends right before an offset: "(Hurler disease) (MPS)"; null where there is none. */
function beforeBracket(text: string, offset: number): number | null {
  const from = Math.max(0, offset - longestBrackets);
  const before = text.slice(from, offset).trimEnd();
  const bracket = /[)\]]$/.test(before) ? /[([][^()[\]]*.$/.exec(before) : null;
  return bracket ? from + bracket.index : null;
}

/** Where the brackets begin in which an offset stands: "(a storage disease (MPS))"; null where there are none. */
function beforeOuterBracket(text: string, offset: number): number | null {
  const from = Math.max(0, offset - longestBrackets);
  const open = /[([][^()[\]]*$/.exec(text.slice(from, offset));
  return open ? from + open.index : null;
}

/** Words that stand before a long form in its brackets. */
const leadOfLongForm = /^\s*(?:short for|stands for|standing for|abbreviation of|from|or|i\.e\.,?|that is,?|meaning) /i;

/** The other order: the short form stands right before the brackets. */
function definedInside(text: string, { open, close }: Pair): LocalDefinition[] {
  const before = text.slice(Math.max(0, open - longestShortForm), open);
  const shortForm = /(?<![\p{L}\p{N}-])[\p{Lu}\p{N}][\p{L}\p{N}&/-]{0,9}(?=\s*$)/u.exec(before)?.[0];
  if (!shortForm || !isShortForm(shortForm)) return [];
  const lead = leadOfLongForm.exec(text.slice(open + 1, close))?.[0].length ?? 0;
  const long = findLongFormAfter(text, open + 1 + lead, { end: close, shortForm });
  return long ? [{ shortForm, ...long }] : [];
}

/** "MPS IVA" is a kind of MPS. */
function baseOf(shortForm: string): string {
  return shortForm.replace(/ (?:[IVX]+[A-E]?|\d+)$/, '');
}
