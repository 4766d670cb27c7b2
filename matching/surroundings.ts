import type { FoundName } from './find-names';
import type { Candidate } from './match';
import type { PhraseSet } from './phrase-set';
import { isShouted } from './shouting';
import { type IndexedWord, type TokenIndex, Trait } from './token-index';
import { Gap, isCloseTo, type Tokens } from './tokenize';

/** How many words either side are right beside a specific name. */
const besideWords = 2;
/** How many words either side are close to a general name: where a word of another sense has its say. */
const closeWords = 5;
/** How many words either side are near an abbreviation: about a line of text. */
const lineWords = 10;
/** For how many words of its own the name of its term counts near a short form. */
const ownNameNearby = 2;
/** For how many health words the name of a specific term counts: near it nobody speaks of anything else. */
const specificNameWeight = 3;
/** How many words either side are in the neighbourhood of a general name: a sentence or two. */
const sentenceWords = 15;

/** The words around the names of one text. */
export interface Surroundings {
  /** Tells what stands around a name; null when the words beside it show that it means something else. */
  judge(name: FoundName): Candidate | null;
  /** Tells whether a token belongs to a name, in whatever sense. */
  isInName(token: number): boolean;
}

/** Looks around the names found in a text. Valid until the tokenizer of `index` is used again. */
export function createSurroundings(
  text: string,
  around: { tokens: Tokens; names: readonly FoundName[]; index: TokenIndex },
): Surroundings {
  return new NameSurroundings(text, around);
}

class NameSurroundings implements Surroundings {
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #index: TokenIndex;
  readonly #names: readonly FoundName[];
  /** Which name each token belongs to, counted from 1; 0 for none. Not filled in where there are no names. */
  readonly #nameByToken: Int32Array;

  constructor(
    text: string,
    { tokens, names, index }: { tokens: Tokens; names: readonly FoundName[]; index: TokenIndex },
  ) {
    this.#text = text;
    this.#tokens = tokens;
    this.#index = index;
    this.#names = names;
    this.#nameByToken = tokens.owners;
    if (names.length > 0) this.#nameByToken.fill(0, 0, tokens.count);
    for (const [n, name] of names.entries()) this.#nameByToken.fill(n + 1, name.firstToken, name.lastToken + 1);
  }

  isInName(token: number): boolean {
    return this.#names.length > 0 && this.#nameByToken[token] !== 0;
  }

  judge(name: FoundName): Candidate | null {
    const { form, start, end } = name;
    const { termId, kind } = form;
    if (this.#isDifferentThing(name)) return null;
    if (kind === 'abbreviation') return this.#judgeAbbreviation(name, termId);
    const otherSense = this.#index.otherSenseWords.get(termId)?.();
    if (otherSense && this.#hasClose(otherSense, name, kind === 'general' ? closeWords : besideWords)) return null;
    if (kind === 'specific') return { termId, start, end, kind };
    return { termId, start, end, kind, healthNearby: this.#countHealth(name) };
  }

  /** Tells whether the name is part of the longer name of a different thing: "respiratory depression". */
  #isDifferentThing({ form, firstToken, lastToken }: FoundName): boolean {
    const modifiers = this.#index.differentThings.get(form.termId)?.();
    if (!modifiers) return false;
    const { before, after } = modifiers;
    const tokens = this.#tokens;
    if (firstToken > 0 && isCloseTo(tokens, firstToken) && before.hasEndingAt(tokens, firstToken - 1)) return true;
    const next = lastToken + 1;
    return next < tokens.count && isCloseTo(tokens, next) && after.hasBeginningAt(tokens, next);
  }

  #judgeAbbreviation(name: FoundName, termId: string): Candidate {
    const { form, start, end, firstToken, lastToken } = name;
    const shortForm = form.shortForm ?? this.#text.slice(start, end);
    const known = this.#index.abbreviations.get(shortForm);
    const senses = known?.senses?.() ?? null;
    const count = (words: PhraseSet | undefined) =>
      words?.count(this.#tokens, firstToken - lineWords, lastToken + lineWords) ?? 0;
    return {
      kind: 'abbreviation',
      termId,
      start,
      end,
      shortForm,
      isAmbiguous: senses !== null,
      isRare: known?.isRare ?? false,
      healthNearby: this.#countHealth(name),
      forTerm: count(senses?.context) + (this.#isNearOwnName(name) ? ownNameNearby : 0),
      againstTerm: count(senses?.otherSense),
      gloss: this.#isGlossed(name) ? 'term' : null,
      isShouted: senses !== null && isShouted(this.#text, start, end),
    };
  }

  /** Different health words near by; the name of a specific term counts for several. */
  #countHealth({ firstToken, lastToken }: FoundName): number {
    const words: number[] = [];
    const termIds: string[] = [];
    const { traits } = this.#index;
    const to = Math.min(lastToken + sentenceWords, this.#tokens.count - 1);
    for (let at = Math.max(0, firstToken - sentenceWords); at <= to; at++) {
      if (at >= firstToken && at <= lastToken) continue;
      const number = this.#nameByToken[at] as number;
      if (number > 0) {
        const { kind, termId } = (this.#names[number - 1] as FoundName).form;
        if (kind === 'specific' && !termIds.includes(termId)) termIds.push(termId);
        continue;
      }
      const known = this.#tokens.numbers[at] as number;
      if (((traits[known] as number) & isHealthWord) === 0) continue;
      const { healthWord } = this.#index.words[known] as IndexedWord;
      if (!words.includes(healthWord)) words.push(healthWord);
    }
    return words.length + specificNameWeight * termIds.length;
  }

  /** Tells whether one of `words` stands within `distance` words either side, in the same sentence. */
  #hasClose(words: PhraseSet, { firstToken, lastToken }: FoundName, distance: number): boolean {
    let from = firstToken;
    while (from > 0 && firstToken - from < distance && !this.#endsSentence(from)) from--;
    let to = lastToken;
    while (to + 1 < this.#tokens.count && to - lastToken < distance && !this.#endsSentence(to + 1)) to++;
    return words.count(this.#tokens, from, firstToken - 1) + words.count(this.#tokens, lastToken + 1, to) > 0;
  }

  /** Tells whether a sentence ends right before a token. */
  #endsSentence(token: number): boolean {
    if (((this.#tokens.gaps[token] as number) & Gap.Other) === 0) return false;
    return /[.!?]/.test(this.#text.slice(this.#tokens.ends[token - 1], this.#tokens.starts[token]));
  }

  #isNearOwnName(name: FoundName): boolean {
    for (let at = name.firstToken - lineWords; at <= name.lastToken + lineWords; at++) {
      if (this.#isOwnName(at, name)) return true;
    }
    return false;
  }

  /** Tells whether a token belongs to a name, not a short form, of the same term. */
  #isOwnName(token: number, { form }: FoundName): boolean {
    if (token < 0 || token >= this.#tokens.count) return false;
    const other = this.#names[(this.#nameByToken[token] as number) - 1]?.form;
    return other?.termId === form.termId && other.kind !== 'abbreviation';
  }

  /** Tells whether a short form and a name of its term stand one in brackets right behind the other. */
  #isGlossed(name: FoundName): boolean {
    const { firstToken, lastToken, start, end } = name;
    if (/^[\s\p{Cf}]*[([]/u.test(this.#text.slice(end, end + 10)) && this.#isOwnName(lastToken + 1, name)) return true;
    const before = this.#text.slice(Math.max(0, start - longestGloss), start);
    const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
    if (open < 0 || /[)\]]/.test(before.slice(open))) return false;
    const bracket = start - before.length + open;
    let token = firstToken;
    while (token > 0 && (this.#tokens.starts[token] as number) > bracket) token--;
    return this.#isOwnName(token, name);
  }
}

/** A copy for the loop: a compiler that sees one file at a time would look it up for every word. */
const isHealthWord: number = Trait.HealthWord;

/** How many characters a bracket may hold before the short form in it. */
const longestGloss = 40;
