import { findLongFormAfter, findLongFormBefore, isShortForm, type LongForm } from './long-form';
import { findSpokenDefinitions } from './spoken-definitions';

/** A short form and what the text says it stands for. */
export interface LocalDefinition extends LongForm {
  /** As written, plural s included. */
  shortForm: string;
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
    // In this order, which nearly all authors use, the letters alone are proof enough.
    return long ? [{ shortForm: baseOf(head), ...long, isEvident: true }] : [];
  }
  // The other order: the short form stands right before the brackets.
  const shortForm = /(?<![\p{L}\p{N}-])[\p{Lu}\p{N}][\p{L}\p{N}&/-]{0,9}(?=\s*$)/u.exec(before)?.[0];
  if (!shortForm || !isShortForm(shortForm)) return [];
  const long = findLongFormAfter(text, open + 1, { end: close, shortForm });
  return long ? [{ shortForm, ...long }] : [];
}

/** "MPS IVA" is a kind of MPS. */
function baseOf(shortForm: string): string {
  return shortForm.replace(/ (?:[IVX]+[A-E]?|\d+)$/, '');
}
