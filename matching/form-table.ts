import type { CharTable } from './char-classes';
import { HashNumbers } from './hash-numbers';
import { cutForm, type FormOrigin, type IndexedForm, isExact } from './indexed-form';
import { createTokenizer, type Tokens } from './tokenize';

/** So many words a surface form may have: their number is kept as a bit. */
export const mostFormWords = 31;

/** What is remembered of a surface form until it is first met in a text. */
interface StoredForm {
  name: string;
  origin: FormOrigin;
  cut: IndexedForm | null;
}

/** Surface forms by the hashes of their words. How many there are does not slow it down. */
export class FormTable {
  readonly #table: CharTable;
  /** Of its own: forms are cut while the tokens of a text are in use. */
  readonly #tokenize: (text: string) => Tokens;
  readonly #phrases = new HashNumbers();
  /** By the number of the phrase; several where forms have the same words. */
  readonly #forms: (StoredForm | StoredForm[])[] = [];

  constructor(table: CharTable) {
    this.#table = table;
    this.#tokenize = createTokenizer(table);
  }

  /**
   * Adds a surface form; gives the hash of its first word and how many words it has, null where it has none.
   * @throws Error when it has too many.
   */
  add(name: string, origin: FormOrigin): { firstWord: number; wordCount: number } | null {
    const { count, hashes } = this.#tokenize(name);
    if (count === 0) return null;
    if (count > mostFormWords) throw new Error(`expected at most ${mostFormWords} words, found ${count} in "${name}"`);
    let hash = 0;
    for (let at = 0; at < count; at++) hash = addToPhrase(hash, hashes[at] as number);
    const number = this.#phrases.getOrAdd(hash);
    this.#forms[number - 1] = withForm(this.#forms[number - 1], { name, origin, cut: null });
    return { firstWord: hashes[0] as number, wordCount: count };
  }

  /** The first form with this hash that `fits`, those for which upper and lower case count before the others. */
  find(phraseHash: number, fits: (form: IndexedForm) => boolean): IndexedForm | null {
    const number = this.#phrases.find(phraseHash);
    if (number === 0) return null;
    const stored = this.#forms[number - 1] as StoredForm | StoredForm[];
    for (const one of Array.isArray(stored) ? stored : [stored]) {
      one.cut ??= cutForm(one.name, one.origin, this.#tokenize(one.name), this.#table);
      if (fits(one.cut)) return one.cut;
    }
    return null;
  }
}

/** The hash of a phrase that goes on with a word; that of one word is the word's own. */
export function addToPhrase(phraseHash: number, wordHash: number): number {
  return (Math.imul(phraseHash, 0x01000193) + wordHash) | 0;
}

/** Adds a form to others with the same words: behind them, but those for which case counts stand before the others. */
function withForm(known: StoredForm | StoredForm[] | undefined, form: StoredForm): StoredForm | StoredForm[] {
  if (!known) return form;
  const all = Array.isArray(known) ? known : [known];
  const behind = isExact(form.origin) ? all.findIndex(({ origin }) => !isExact(origin)) : -1;
  all.splice(behind < 0 ? all.length : behind, 0, form);
  return all;
}
