import { CharClass, type CharTable, expands } from './char-classes';

/**
 * Folds a piece of text to the form in which words are compared: lower case, no accents, ligatures spelled out,
 * invisible characters gone. Hyphens, quotes and spaces stay as they are.
 */
export function fold(text: string, table: CharTable): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (table.classOf(unit) !== CharClass.Ignorable) folded += table.foldOf(unit);
  }
  return folded;
}

/** Tells whether a word folds to a folded one; quicker than to fold it. */
export function foldsTo(word: string, folded: string, table: CharTable): boolean {
  let length = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const code = table.codeOf(unit);
    if (code > expands) {
      if (folded.charCodeAt(length++) !== code) return false;
    } else if (code !== ignorable) {
      const part = table.foldOf(unit);
      if (!folded.startsWith(part, length)) return false;
      length += part.length;
    }
  }
  return length === folded.length;
}

/** A copy for the loop: a compiler that sees one file at a time would look it up for every character. */
const ignorable: number = CharClass.Ignorable;

/** The same writing in one encoding, case and accents kept: composed, one kind of space and hyphen, nothing invisible. */
export function asWritten(text: string): string {
  if (isAscii(text)) return text.replace(/\s+/g, ' ');
  return text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/g, ' ');
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 126) return false;
  return true;
}
