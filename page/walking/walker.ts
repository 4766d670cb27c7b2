import type { PageExplaining } from '../card/page-explaining';
import type { Highlighter, PaintedMatch } from '../highlighter';
import type { PageMarking } from '../page-marking';
import { isBefore } from '../page-order';
import { elementShowing } from '../word-place';
import { type Announce, createAnnouncer } from './announcer';
import { canBeSeen, isPassed, scrollToWord } from './bring-into-view';
import type { ShowWord } from './current-words';
import { findFocused, isOurs } from './focused';
import { findWordEnds } from './word-ends';

/** Where to go: to another marked word, or to another mention of a term, or to open the card of the word gone to last. */
export interface WalkRequest {
  to: 'next' | 'previous' | 'card';
  /** Of the term whose mentions are gone through, marked or not; null for all that is marked. */
  termId: string | null;
  /**
   * `position`: from the word gone to last in this frame. `view`: from what the window shows. `edge`: from the beginning,
   * or the end, of the frame.
   */
  from: 'position' | 'view' | 'edge';
}

/** `there`: done. `left`: there is no further word in this frame, and its position is forgotten. `none`: it has no position. */
export type WalkAnswer = 'there' | 'left' | 'none';

export interface WalkerOptions {
  document: Document;
  highlighter: Highlighter;
  marking: Pick<PageMarking, 'findMatches'>;
  explaining: PageExplaining;
  showWord: ShowWord;
  /** What is said of a word that was walked to, and in which language. */
  announce: (word: string) => string;
  language: string;
}

/** Goes from word to word of a frame. */
export interface Walking {
  walk(request: WalkRequest): WalkAnswer;
}

/** A walk that has not ended. */
interface Walk {
  announce: Announce;
  ending: AbortController;
}

/** So long after the last step a walk has ended; a word that was jumped to is shown so long, without and with less motion. */
const idleMs = 10_000;
const flashMs = 1000;
const calmFlashMs = 2000;

/**
 * Lets the reader walk through the words of a page without its focus, selection or keys. What a walk adds to the page is
 * gone when it ends: 10 seconds after the last step, with Escape, with a click beside the card, or with `signal`.
 */
export function startWalking(options: WalkerOptions, signal: AbortSignal): Walking {
  return new Walker(options, signal);
}

class Walker implements Walking {
  readonly #options: WalkerOptions;
  readonly #signal: AbortSignal;
  #word: PaintedMatch | null = null;
  /** The beginning of the word; a range goes along with what the page changes. */
  #position: Range | null = null;
  /** Set while the word is shown and said. */
  #walk: Walk | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #origin: HTMLElement | undefined;

  constructor(options: WalkerOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#end());
  }

  walk(request: WalkRequest): WalkAnswer {
    if (this.#signal.aborted || (request.from === 'position' && !this.#position)) return 'none';
    if (request.to === 'card') return this.#explain();
    const found = this.#find(request);
    if (!found) {
      this.#forget();
      return 'left';
    }
    this.#goTo(found, request.termId !== null);
    return 'there';
  }

  #find({ to, termId, from }: WalkRequest): { word: PaintedMatch; range: Range } | null {
    const { marking, highlighter, document } = this.#options;
    const words = marking.findMatches(termId);
    const isForward = to === 'next';
    if (!isForward) words.reverse();
    // One for all, since the page pays for each at every change.
    const range = document.createRange();
    for (const word of words) {
      const ends = findWordEnds(highlighter, word);
      if (!ends || (from === 'position' && !this.#isBehindPosition(ends, isForward))) continue;
      range.setStart(ends.startContainer, ends.startOffset);
      range.setEnd(ends.endContainer, ends.endOffset);
      if (from === 'view' && isPassed(range, isForward)) continue;
      if (canBeSeen(range, elementShowing(word, document))) return { word, range };
    }
    return null;
  }

  #isBehindPosition(ends: StaticRangeInit, isForward: boolean): boolean {
    const position = this.#position as Range;
    const [one, other] = isForward ? [position, ends] : [ends, position];
    if (one.startContainer === other.startContainer) return one.startOffset < other.startOffset;
    return isBefore(one.startContainer, other.startContainer);
  }

  #goTo({ word, range }: { word: PaintedMatch; range: Range }, isJump: boolean): void {
    const { document, explaining, showWord, announce } = this.#options;
    const near = elementShowing(word, document);
    scrollToWord(range, near);
    this.#word = word;
    this.#position = range;
    if (isJump) {
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      this.#end();
      showWord('walk', word, !isCalm);
      this.#timer = setTimeout(() => this.#end(), isCalm ? calmFlashMs : flashMs);
    } else {
      showWord('walk', word);
      this.#begin().announce(announce(String(range).replace(/\s+/g, ' ')), near);
      this.#timer = setTimeout(() => this.#end(), idleMs);
      if (explaining.isOpen()) this.#explain();
    }
    range.collapse(true);
  }

  #explain(): WalkAnswer {
    const { document, explaining } = this.#options;
    const focused = findFocused(document);
    // Whoever asks in an open card goes back to where the focus was before it.
    if (!focused || !isOurs(focused)) this.#origin = focused ?? document.body;
    if (this.#word) explaining.explain(this.#word, this.#origin);
    return 'there';
  }

  #begin(): Walk {
    clearTimeout(this.#timer);
    if (this.#walk) return this.#walk;
    const ending = new AbortController();
    const { signal } = ending;
    const listening = { capture: true, passive: true, signal };
    const window = this.#options.document.defaultView;
    window?.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#forget(), listening);
    const onPress = ({ target }: Event): void => {
      if (!isOurs(target)) this.#forget();
    };
    window?.addEventListener('pointerdown', onPress, listening);
    this.#walk = { announce: createAnnouncer(this.#options, signal), ending };
    return this.#walk;
  }

  /** The reader goes on by other means: the next walk begins with what the window shows. */
  #forget(): void {
    this.#end();
    this.#position = null;
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#walk?.ending.abort();
    this.#walk = null;
    this.#options.showWord('walk', null);
  }
}
