import type { IndexTerm, MatchIndex } from '../glossary/match-index';
import { CharClass, type CharTable, createCharTable } from './char-classes';
import { asWritten, fold } from './fold';
import type { Candidate } from './match';
import { createTokenizer, Gap, hashWord, type Tokens } from './tokenize';

/** One surface form, cut into folded words. */
export interface IndexedForm {
  termId: string;
  certainty: Candidate['certainty'];
  words: string[];
  hashes: number[];
  /** What must stand before each word but the first: null for any space or hyphen, otherwise this folded text. */
  joints: (string | null)[];
  /** For abbreviations: each word as it must be written. */
  exact?: string[];
}

/** Surface forms by their first word. Built once, asked for every word of a page: its size does not slow it down. */
export interface TokenIndex {
  /** Forms by the hash of their first folded word; most words first. */
  formsByFirstWord: Map<number, IndexedForm[]>;
  terms: Map<string, IndexTerm>;
  table: CharTable;
  tokenize(text: string): Tokens;
}

/** Builds the token index from the compiled match index. */
export function createTokenIndex(index: MatchIndex): TokenIndex {
  const table = createCharTable();
  const tokenize = createTokenizer(table);
  const formsByFirstWord = new Map<number, IndexedForm[]>();
  const add = (name: string, origin: Pick<IndexedForm, 'termId' | 'certainty'>, isExact = false) => {
    const { exact, ...cut } = cutIntoWords(name, tokenize(name), table);
    const first = cut.hashes[0];
    if (first === undefined) return;
    const form: IndexedForm = isExact ? { ...origin, ...cut, exact } : { ...origin, ...cut };
    const sameStart = formsByFirstWord.get(first);
    if (sameStart) sameStart.push(form);
    else formsByFirstWord.set(first, [form]);
  };
  for (const { id: termId, names, abbreviations = [], general } of index.terms) {
    for (const name of names) add(name, { termId, certainty: general ? 'general' : 'specific' });
    for (const { text, contextWords } of abbreviations) {
      const certainty = contextWords ? 'ambiguous' : 'specific';
      for (const written of [text, `${text}s`]) add(written, { termId, certainty }, true);
    }
  }
  for (const forms of formsByFirstWord.values()) {
    forms.sort((a, b) => b.words.length - a.words.length || Number(Boolean(b.exact)) - Number(Boolean(a.exact)));
  }
  return { formsByFirstWord, terms: new Map(index.terms.map((term) => [term.id, term])), table, tokenize };
}

function cutIntoWords(
  name: string,
  tokens: Tokens,
  table: CharTable,
): Required<Pick<IndexedForm, 'words' | 'hashes' | 'joints' | 'exact'>> {
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
  return { words, hashes: words.map((word) => hashWord(word)), joints, exact };
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
