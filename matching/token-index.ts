import type { IndexAbbreviation, IndexTerm, MatchIndex } from '../glossary/match-index';
import { nameKey } from '../glossary/name-key';
import { inBothNumbers } from '../glossary/plural';
import { CharClass, type CharTable, createCharTable } from './char-classes';
import { asWritten, fold } from './fold';
import { functionWords } from './function-words';
import type { Candidate } from './match';
import { createPhraseSet, type PhraseSet } from './phrase-set';
import { createTokenizer, Gap, hashWord, type Tokens } from './tokenize';

/** One surface form, cut into folded words. */
export interface IndexedForm {
  termId: string;
  kind: Candidate['kind'];
  words: string[];
  hashes: number[];
  /** What must stand before each word but the first: null for any space or hyphen, otherwise this folded text. */
  joints: (string | null)[];
  /** For abbreviations: each word as it must be written, and the short form that it is the plural of, or is itself. */
  exact?: string[];
  shortForm?: string;
}

/** What is known of a single word of a text. */
export interface IndexedWord {
  /** The surface forms that begin with it; most words first. */
  forms: IndexedForm[];
  /** The hash of the health word that it is, in either number; 0 where it is none. */
  healthWord: number;
  /** The short forms for which it speaks, and those against whose term it does, wherever on a page it stands. */
  speaksFor?: string[];
  speaksAgainst?: string[];
  /** 1: holds English together, -1: another language, 0: neither. */
  language: 0 | 1 | -1;
}

/** Made when first asked for: most pages need next to none of them. */
type Lazy<Value> = () => Value;

/** What is known of the letters of a short form. */
export interface IndexedAbbreviation {
  termId: string;
  /** Spelled-out forms that mean the term, as name keys. */
  longForms: string[];
  /** Words near by that speak for the term and against it; null when the letters stand for nothing else. */
  senses: Lazy<{ context: PhraseSet; otherSense: PhraseSet }> | null;
  /** True when in text about health the letters mostly stand for something else. */
  isRare: boolean;
}

/** All words that finding knows. Built once, asked for every word of a page: its size does not slow it down. */
export interface TokenIndex {
  /** By the hash of the folded word. */
  words: Map<number, IndexedWord>;
  /** Words that show another meaning of a term's names, by term id; only where a term has some. */
  otherSenseWords: Map<string, Lazy<PhraseSet>>;
  /** Words that right beside a name make the name of a different thing, by term id; only where a term has some. */
  differentThings: Map<string, Lazy<{ before: PhraseSet; after: PhraseSet }>>;
  /** By the letters, without plural s. */
  abbreviations: Map<string, IndexedAbbreviation>;
  table: CharTable;
  tokenize(text: string): Tokens;
}

/** Builds the token index from the compiled match index. */
export function createTokenIndex({ terms, healthWords = [] }: MatchIndex): TokenIndex {
  const builder = new TokenIndexBuilder();
  // Health words first: they do not speak for one sense of a short form.
  for (const word of healthWords) builder.addHealthWord(word);
  for (const term of terms) builder.addTerm(term);
  return builder.finish();
}

class TokenIndexBuilder {
  readonly #table = createCharTable();
  readonly #tokenize = createTokenizer(this.#table);
  /** Of their own: they are cut when asked for, while the tokens of a text are in use. */
  readonly #tokenizePhrase = createTokenizer(this.#table);
  readonly #words = new Map<number, IndexedWord>();
  readonly #otherSenseWords = new Map<string, Lazy<PhraseSet>>();
  readonly #differentThings = new Map<string, Lazy<{ before: PhraseSet; after: PhraseSet }>>();
  readonly #abbreviations = new Map<string, IndexedAbbreviation>();

  addTerm(term: IndexTerm): void {
    const { id: termId, names, generalNames = [], abbreviations = [], otherSenseWords = [], differentThings } = term;
    for (const name of names) this.#addForm(name, { termId, kind: 'specific' });
    for (const name of generalNames) this.#addForm(name, { termId, kind: 'general' });
    for (const abbreviation of abbreviations) this.#addAbbreviation(termId, abbreviation);
    if (otherSenseWords.length > 0) {
      this.#otherSenseWords.set(
        termId,
        lazy(() => this.#phraseSet(otherSenseWords)),
      );
    }
    if (!differentThings) return;
    const { before = [], after = [] } = differentThings;
    this.#differentThings.set(
      termId,
      lazy(() => ({ before: this.#phraseSet(before), after: this.#phraseSet(after) })),
    );
  }

  #addForm(name: string, origin: Pick<IndexedForm, 'termId' | 'kind' | 'shortForm'>, isExact = false): void {
    const form = { ...origin, ...cutIntoWords(name, this.#tokenize(name), { table: this.#table, isExact }) };
    const first = form.hashes[0];
    if (first !== undefined) this.#word(first).forms.push(form);
  }

  addHealthWord(word: string): void {
    const healthWord = hashWord(fold(word, this.#table));
    for (const form of inBothNumbers(word)) {
      this.#word(hashWord(fold(form, this.#table))).healthWord ||= healthWord;
    }
  }

  finish(): TokenIndex {
    for (const { forms } of this.#words.values()) {
      forms.sort((a, b) => b.words.length - a.words.length || Number(Boolean(b.exact)) - Number(Boolean(a.exact)));
    }
    for (const [word, language] of functionWords) this.#word(hashWord(word)).language = language;
    return {
      words: this.#words,
      otherSenseWords: this.#otherSenseWords,
      differentThings: this.#differentThings,
      abbreviations: this.#abbreviations,
      table: this.#table,
      tokenize: this.#tokenize,
    };
  }

  #addAbbreviation(termId: string, { text, longForms = [], senses }: IndexAbbreviation): void {
    const written = [text, `${text}s`];
    // "NSAIDS": a capital S only where the letters are too many for another short form.
    if (/^[A-Z]{4,}$/.test(text)) written.push(`${text}S`);
    for (const form of written) this.#addForm(form, { termId, kind: 'abbreviation', shortForm: text }, true);
    this.#abbreviations.set(text, {
      termId,
      longForms: longForms.map(nameKey),
      senses: senses
        ? lazy(() => ({
            context: this.#phraseSet(senses.contextWords),
            otherSense: this.#phraseSet(senses.otherSenseWords),
          }))
        : null,
      isRare: senses?.isRare ?? false,
    });
    if (senses) this.#addVoices(text, senses);
  }

  /** Words that tell the sense of a short form count on the whole page, but for those of any text about health. */
  #addVoices(shortForm: string, { contextWords, otherSenseWords }: NonNullable<IndexAbbreviation['senses']>): void {
    const add = (phrase: string, side: 'speaksFor' | 'speaksAgainst'): void => {
      if (!/^\p{L}+$/u.test(phrase)) return;
      for (const form of inBothNumbers(phrase)) {
        const word = this.#word(hashWord(fold(form, this.#table)));
        if (word.healthWord) continue;
        word[side] ??= [];
        if (!word[side].includes(shortForm)) word[side].push(shortForm);
      }
    };
    for (const phrase of contextWords) add(phrase, 'speaksFor');
    for (const phrase of otherSenseWords) add(phrase, 'speaksAgainst');
  }

  #phraseSet(phrases: readonly string[]): PhraseSet {
    return createPhraseSet(phrases, this.#tokenizePhrase);
  }

  #word(hash: number): IndexedWord {
    const known = this.#words.get(hash);
    if (known) return known;
    const word: IndexedWord = { forms: [], healthWord: 0, language: 0 };
    this.#words.set(hash, word);
    return word;
  }
}

function lazy<Value extends object>(make: () => Value): Lazy<Value> {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

function cutIntoWords(
  name: string,
  tokens: Tokens,
  { table, isExact }: { table: CharTable; isExact: boolean },
): Pick<IndexedForm, 'words' | 'hashes' | 'joints' | 'exact'> {
  const words: string[] = [];
  const exact: string[] = [];
  const joints: (string | null)[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = name.slice(tokens.starts[i], tokens.ends[i]);
    words.push(fold(word, table));
    if (isExact) exact.push(asWritten(word));
    const literal = (tokens.gaps[i] as number) & (Gap.Apostrophe | Gap.Other);
    joints.push(i > 0 && literal ? foldJoint(name.slice(tokens.ends[i - 1], tokens.starts[i]), table) : null);
  }
  const hashes = Array.from(tokens.hashes.subarray(0, tokens.count));
  return { words, hashes, joints, ...(isExact ? { exact } : {}) };
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
