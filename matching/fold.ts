import { CharClass, type CharTable } from './char-classes';

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
