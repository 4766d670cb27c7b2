import type { IndexAbbreviation, IndexTerm, MatchIndex } from '../glossary/match-index';
import { nameKey } from '../glossary/name-key';
import { inBothNumbers } from '../glossary/plural';
import { type CharTable, createCharTable } from './char-classes';
import { fold } from './fold';
import { FormTable } from './form-table';
import { functionWords } from './function-words';
import { HashNumbers } from './hash-numbers';
import type { FormOrigin } from './indexed-form';
import type { Voice } from './match';
import { createPhraseSet, type PhraseSet } from './phrase-set';
import { createTokenizer, hashWord, type Tokens } from './tokenize';

/** What is known of a single word of a text. */
export interface IndexedWord {
  /** Bit n - 1 is set where a surface form of n words begins with it. */
  formLengths: number;
  /** The hash of the health word that it is, in either number; 0 where it is none. */
  healthWord: number;
  /** What it says of short forms, wherever on a page it stands. */
  voices: readonly Voice[] | null;
}

/** What a word can be, as bits: what is asked for every word of a page. */
export const enum Trait {
  None = 0,
  /** A surface form begins with it. */
  BeginsForm = 1,
  /** It holds English together, or another language. */
  English = 2,
  OtherLanguage = 4,
  HealthWord = 8,
  /** It speaks for or against the sense of a short form. */
  Speaks = 16,
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

/** The same for health words. */
const healthWordsPerPause = 50;
/** After so many names the making of an index offers a pause. */
const namesPerPause = 300;

/**
 * All words that finding knows. Learned once, asked for every word of a page: its size does not slow it down. Names are
 * learned first; with them alone it can be told whether a page has any.
 */
export class TokenIndex {
  readonly table: CharTable = createCharTable();
  readonly forms = new FormTable(this.table);
  /** By the number that `tokenize` gives; the first stands for all that are not known. */
  readonly words: IndexedWord[] = [createWord()];
  /** The traits of each word, by the same number. */
  traits = new Uint8Array(1024);
  /** Words that show another meaning of a term's names, by term id; only where a term has some. */
  readonly otherSenseWords = new Map<string, Lazy<PhraseSet>>();
  /** Words that right beside a name make the name of a different thing, by term id; only where a term has some. */
  readonly differentThings = new Map<string, Lazy<{ before: PhraseSet; after: PhraseSet }>>();
  /** By the letters, without plural s. */
  readonly abbreviations = new Map<string, IndexedAbbreviation>();
  readonly #numbers = new HashNumbers();
  readonly #tokenize = createTokenizer(this.table);
  /** Of their own: they are cut when asked for, while the tokens of a text are in use. */
  readonly #tokenizePhrase = createTokenizer(this.table);

  /** Cuts a text into words and numbers those that are known. What it gave for the text before is no longer valid. */
  tokenize(text: string): Tokens {
    const tokens = this.#tokenize(text);
    this.#numbers.findAll(tokens.hashes, tokens.count, tokens.numbers);
    return tokens;
  }

  /** Learns under which names terms stand; a step takes far less than a frame. */
  *learnNames(terms: readonly IndexTerm[]): Generator<void, void, void> {
    let count = 0;
    for (const { id: termId, names, generalNames = [], abbreviations = [] } of terms) {
      const [specific, general] = [{ termId, kind: 'specific' } as const, { termId, kind: 'general' } as const];
      for (const name of names) this.#addForm(name, specific);
      for (const name of generalNames) this.#addForm(name, general);
      for (const { text } of abbreviations) this.#addShortForm(termId, text);
      count += names.length + generalNames.length;
      if (count < namesPerPause) continue;
      count = 0;
      yield;
    }
  }

  /** Learns by which words the senses of names are told; a step takes far less than a frame. */
  *learnSenses({ terms, healthWords = [] }: MatchIndex): Generator<void, void, void> {
    for (const [word, language] of functionWords) {
      this.#addWord(word, language === 1 ? Trait.English : Trait.OtherLanguage);
    }
    // Health words first: they do not speak for one sense of a short form.
    for (const [n, word] of healthWords.entries()) {
      if (n % healthWordsPerPause === 0) yield;
      this.#addHealthWord(word);
    }
    for (const term of terms) {
      yield;
      for (const abbreviation of term.abbreviations ?? []) this.#addSenses(term.id, abbreviation);
      this.#addModifiers(term);
    }
  }

  #addForm(name: string, origin: FormOrigin): void {
    const form = this.forms.add(name, origin);
    if (form) this.#addHash(form.firstWord, Trait.BeginsForm).formLengths |= 1 << (form.wordCount - 1);
  }

  #addShortForm(termId: string, shortForm: string): void {
    const written = [shortForm, `${shortForm}s`];
    // "NSAIDS": a capital S only where the letters are too many for another short form.
    if (/^[A-Z]{4,}$/.test(shortForm)) written.push(`${shortForm}S`);
    for (const form of written) this.#addForm(form, { termId, kind: 'abbreviation', shortForm });
  }

  #addHealthWord(word: string): void {
    const hash = hashWord(fold(word, this.table));
    for (const form of inBothNumbers(word)) this.#addWord(form, Trait.HealthWord).healthWord ||= hash;
  }

  #addModifiers({ id, otherSenseWords, differentThings }: IndexTerm): void {
    if (otherSenseWords) this.#otherSense(id, otherSenseWords);
    if (!differentThings) return;
    const { before = [], after = [] } = differentThings;
    const sets = lazy(() => ({ before: this.#phraseSet(before), after: this.#phraseSet(after) }));
    this.differentThings.set(id, sets);
  }

  #otherSense(termId: string, words: readonly string[]): void {
    const set = lazy(() => this.#phraseSet(words));
    this.otherSenseWords.set(termId, set);
  }

  #addSenses(termId: string, { text: shortForm, longForms = [], senses }: IndexAbbreviation): void {
    const sets = lazy(() => ({
      context: this.#phraseSet(senses?.contextWords ?? []),
      otherSense: this.#phraseSet(senses?.otherSenseWords ?? []),
    }));
    this.abbreviations.set(shortForm, {
      termId,
      longForms: longForms.map(nameKey),
      senses: senses ? sets : null,
      isRare: senses?.isRare ?? false,
    });
    this.#addVoices(senses?.contextWords ?? [], { shortForm, sense: 'term' });
    this.#addVoices(senses?.otherSenseWords ?? [], { shortForm, sense: 'other' });
  }

  /** Words that tell the sense of a short form count on the whole page, but for those of any text about health. */
  #addVoices(phrases: readonly string[], voice: Voice): void {
    // Most words say one thing, and share the list.
    const alone = [voice];
    for (const phrase of phrases) {
      if (!/^\p{L}+$/u.test(phrase)) continue;
      for (const form of inBothNumbers(phrase)) {
        const word = this.#addWord(form, Trait.None);
        if (word.healthWord) continue;
        this.#addWord(form, Trait.Speaks);
        if (!word.voices) word.voices = alone;
        else if (!word.voices.includes(voice)) word.voices = [...word.voices, voice];
      }
    }
  }

  #phraseSet(phrases: readonly string[]): PhraseSet {
    return createPhraseSet(phrases, this.#tokenizePhrase);
  }

  #addWord(word: string, trait: Trait): IndexedWord {
    return this.#addHash(hashWord(fold(word, this.table)), trait);
  }

  #addHash(hash: number, trait: Trait): IndexedWord {
    const number = this.#numbers.getOrAdd(hash);
    if (number >= this.traits.length) {
      const traits = new Uint8Array(this.traits.length * 2);
      traits.set(this.traits);
      this.traits = traits;
    }
    this.traits[number] = (this.traits[number] as number) | trait;
    this.words[number] ??= createWord();
    return this.words[number];
  }
}

/** Makes the index of a whole match index at once. */
export function createTokenIndex(matchIndex: MatchIndex): TokenIndex {
  const index = new TokenIndex();
  for (const _ of index.learnNames(matchIndex.terms));
  for (const _ of index.learnSenses(matchIndex));
  return index;
}

function createWord(): IndexedWord {
  return { formLengths: 0, healthWord: 0, voices: null };
}

function lazy<Value extends object>(make: () => Value): Lazy<Value> {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
