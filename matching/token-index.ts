import type { IndexTerm, MatchIndex } from '../glossary/match-index';
import { type CharTable, createCharTable } from './char-classes';
import { fold } from './fold';
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
  /** For abbreviations: the letters as they must be written. */
  exact?: string;
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
  const add = (name: string, form: Pick<IndexedForm, 'termId' | 'certainty' | 'exact'>) => {
    const cut = cutIntoWords(name, tokenize(name), table);
    const first = cut.hashes[0];
    if (first === undefined) return;
    const sameStart = formsByFirstWord.get(first);
    if (sameStart) sameStart.push({ ...form, ...cut });
    else formsByFirstWord.set(first, [{ ...form, ...cut }]);
  };
  for (const { id: termId, names, abbreviations = [], general } of index.terms) {
    for (const name of names) add(name, { termId, certainty: general ? 'general' : 'specific' });
    for (const { text, contextWords } of abbreviations) {
      const certainty = contextWords ? 'ambiguous' : 'specific';
      for (const exact of [text, `${text}s`]) add(exact, { termId, certainty, exact });
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
): Pick<IndexedForm, 'words' | 'hashes' | 'joints'> {
  const words: string[] = [];
  const joints: (string | null)[] = [];
  for (let i = 0; i < tokens.count; i++) {
    words.push(fold(name.slice(tokens.starts[i], tokens.ends[i]), table));
    const literal = (tokens.gaps[i] as number) & (Gap.Apostrophe | Gap.Other);
    joints.push(i > 0 && literal ? foldJoint(name.slice(tokens.ends[i - 1], tokens.starts[i]), table) : null);
  }
  return { words, hashes: words.map(hashWord), joints };
}

/** What stands between two words in a comparable form: one kind of space, hyphen and apostrophe. */
export function foldJoint(gap: string, table: CharTable): string {
  return fold(gap, table)
    .replace(/\s+/g, ' ')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[\u2018\u2019\u02bc\u2032`]/g, "'");
}
