import type { Match } from '../matching/match';
import type { Highlighter } from './highlighter';
import type { TextBlock } from './text-block';

/** A block with what is to be shown of it and what is painted. */
export interface PaintedBlock {
  readonly block: TextBlock;
  shown: readonly Match[];
  painted: readonly Match[];
  /** True as long as no other work was done since the block was read: nothing can have changed it. */
  isFresh: boolean;
}

/**
 * Elements change the layout of the page. So the more there are, the longer is waited until more are made, a millisecond
 * for each so many.
 */
const elementsPerMs = 10;

/** Paints what is to be shown of blocks, and takes it back. */
export class BlockPainter {
  readonly #highlighter: Highlighter;
  #count = 0;
  #nextMs = 0;

  constructor(highlighter: Highlighter) {
    this.#highlighter = highlighter;
  }

  /** Tells whether what may wait should be painted now. */
  get isDue(): boolean {
    return performance.now() >= this.#nextMs;
  }

  /** Paints one section of blocks after the other, up to a time of the page's clock. Gives whether all is done. */
  paint(sections: Iterable<readonly PaintedBlock[]>, untilMs = Number.POSITIVE_INFINITY): boolean {
    let isPrepared = false;
    let isDone = true;
    for (const section of sections) {
      if (section.length > 0 && !isPrepared) this.#highlighter.prepare();
      isPrepared ||= section.length > 0;
      for (const one of section) this.#paintOne(one);
      isDone = performance.now() <= untilMs;
      if (!isDone) break;
    }
    if (isPrepared && this.#highlighter.changesPage) this.#nextMs = performance.now() + this.#count / elementsPerMs;
    return isDone;
  }

  /** Takes back what is painted of a block. */
  erase(one: PaintedBlock): void {
    if (one.painted.length > 0) this.#highlighter.erase(one.block);
    this.#count -= one.painted.length;
    one.painted = [];
  }

  #paintOne(one: PaintedBlock): void {
    this.erase(one);
    const { block, shown, isFresh } = one;
    // What the page has rewritten meanwhile is about to be read again.
    const isAsRead =
      isFresh || block.segments.every(({ node, start, end }) => node.data === block.text.slice(start, end));
    one.painted = isAsRead ? shown : [];
    this.#count += one.painted.length;
    if (one.painted.length > 0) this.#highlighter.paint(block, one.painted);
  }
}
