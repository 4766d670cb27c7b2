import { CharClass, type CharTable } from './char-classes';
import { asWritten, fold } from './fold';
import type { Candidate } from './match';
import { Gap, type Tokens } from './tokenize';

/** What all surface forms of one kind have in common. */
export interface FormOrigin {
  termId: string;
  kind: Candidate['kind'];
  /** For abbreviations: the short form of which it is the plural, or which it is itself. */
  shortForm?: string;
}

/** One surface form, cut into folded words. */
export interface IndexedForm extends FormOrigin {
  words: string[];
  /** What must stand before each word but the first: null for any space or hyphen, otherwise this folded text. */
  joints: (string | null)[];
  /** For abbreviations: each word as it must be written. */
  exact?: string[];
}

/** Cuts a surface form into its words. */
export function cutForm(name: string, origin: FormOrigin, tokens: Tokens, table: CharTable): IndexedForm {
  const words: string[] = [];
  const exact: string[] = [];
  const joints: (string | null)[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = name.slice(tokens.starts[i], tokens.ends[i]);
    words.push(fold(word, table));
    exact.push(asWritten(word));
    const literal = (tokens.gaps[i] as number) & (Gap.Apostrophe | Gap.Other);
    joints.push(i > 0 && literal ? foldJoint(name.slice(tokens.ends[i - 1], tokens.starts[i]), table) : null);
  }
  return { ...origin, words, joints, ...(isExact(origin) ? { exact } : {}) };
}

/** Tells whether upper and lower case count. */
export function isExact({ kind }: FormOrigin): boolean {
  return kind === 'abbreviation';
}

/** What stands between two words in a comparable form: one kind of space, hyphen and apostrophe. */
export function foldJoint(gap: string, table: CharTable): string {
  let folded = '';
  for (const character of gap) {
    const kind = table.classOf(character.charCodeAt(0));
    if (kind === CharClass.Space) folded += folded.endsWith(' ') ? '' : ' ';
    else if (kind === CharClass.Hyphen) folded += '-';
    else if (kind === CharClass.Apostrophe) folded += "'";
    else folded += fold(character, table);
  }
  return folded;
}
