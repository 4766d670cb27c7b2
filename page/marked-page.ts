import type { ReaderChoice } from '../matching/select-matches';
import type { TokenIndex } from '../matching/token-index';
import { type BlockRecords, createBlockRecords } from './block-records';
import { copyWithoutMarks } from './copy-without-marks';
import type { Highlighter } from './highlighter';
import { observePage, type PageChanges, type PageObserver } from './page-observer';
import { pageSettled } from './page-settled';
import { printWithoutMarks } from './print-without-marks';
import { readChanges, readInto } from './read-into-records';
import { createSliceQueue, type SliceQueue } from './slice-queue';

/** What was found on a page up to now. */
export interface PageFindings {
  /** How often each term is found, by term id. */
  counts: Map<string, number>;
  /** Time spent on reading, finding and painting, in milliseconds. */
  workMs: number;
  /** True once the whole page has been read. */
  isComplete: boolean;
}

export interface MarkedPageOptions {
  /** What is read: a whole document, or a part of one. */
  root: Document | Element;
  index: TokenIndex;
  highlighter: Highlighter;
  /** What the reader wants to see at first. */
  choice: ReaderChoice;
  /** Called when the page has been read, and again after each change of the page that was read. */
  onFindings: (findings: PageFindings) => void;
}

/** A page that is being marked. */
export interface PageMarking {
  /** Shows another selection of what is found, at once. */
  choose(choice: ReaderChoice): void;
}

/** On a page that keeps taking text away while it is read, reading ends after so many new starts. */
const mostReadings = 5;

/**
 * Marks the terms under `root` and keeps the marks right while the page changes. Aborting `signal` takes every
 * trace away.
 */
export function startMarking(options: MarkedPageOptions, signal: AbortSignal): PageMarking {
  const page = new MarkedPage(options, signal);
  signal.addEventListener('abort', () => page.stop());
  void page.readWhole();
  return page;
}

class MarkedPage implements PageMarking {
  readonly #options: MarkedPageOptions;
  readonly #signal: AbortSignal;
  readonly #records: BlockRecords;
  readonly #observer: PageObserver;
  readonly #queue: SliceQueue;
  #workMs = 0;
  #isComplete = false;
  /** True once reading has begun. Until then changes are no news: all of the page is still to be read. */
  #hasBegun = false;
  /** True when text was taken away since the reading began: the reader may have stood in it. */
  #hasLostText = false;

  constructor(options: MarkedPageOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
    this.#records = createBlockRecords(options);
    this.#observer = observePage(options.root, {
      onChanges: (changes) => void this.#readChanges(changes),
      onWritten: (node) => options.highlighter.noteWritten(node),
    });
    this.#queue = createSliceQueue((slice) => this.#work(slice), signal);
    this.#keepInPage();
  }

  /** Reads the page from its beginning; again where the reader may have lost its place meanwhile. */
  async readWhole(): Promise<void> {
    const { root, highlighter } = this.#options;
    if (highlighter.changesPage) await pageSettled(root.ownerDocument ?? (root as Document), this.#signal);
    this.#hasBegun = true;
    for (let reading = 1; reading <= mostReadings && !this.#signal.aborted; reading++) {
      this.#hasLostText = false;
      await this.#queue.add(() => readInto(this.#records, root, { depth: 'deep', markName: highlighter.markName }));
      this.#observer.flush();
      if (!this.#hasLostText) break;
    }
    if (this.#signal.aborted) return;
    this.#isComplete = true;
    this.#report();
  }

  choose(choice: ReaderChoice): void {
    if (this.#signal.aborted) return;
    this.#observer.ignoring(() => this.#records.choose(choice));
    this.#report();
  }

  /** Keeps marks out of what leaves the page, which is the page's own. */
  #keepInPage(): void {
    const { root, highlighter } = this.#options;
    const document = root.ownerDocument ?? (root as Document);
    const takeBack = (isHidden: (node: Node) => boolean): void =>
      this.#observer.ignoring(() => this.#records.unpaint(isHidden));
    const markAgain = (): void => this.#observer.ignoring(() => this.#records.settle());
    const window = document.defaultView;
    if (window) printWithoutMarks({ window, takeBack: () => takeBack(() => true), markAgain }, this.#signal);
    if (highlighter.changesPage) copyWithoutMarks({ document, takeBack, markAgain }, this.#signal);
  }

  stop(): void {
    this.#observer.stop();
    this.#records.clear();
    this.#options.highlighter.clear();
  }

  async #readChanges(changes: PageChanges): Promise<void> {
    if (!this.#hasBegun) return;
    this.#hasLostText ||= changes.hasRemovals;
    await this.#queue.add(() => readChanges(changes, this.#records, this.#options.highlighter.markName));
    if (!this.#signal.aborted) this.#report();
  }

  /** Does a slice of work that may write to the page: it is timed, and its writes do not count as changes. */
  #work(slice: () => void): void {
    const startMs = performance.now();
    this.#observer.ignoring(() => {
      slice();
      this.#records.settle();
    });
    this.#workMs += performance.now() - startMs;
  }

  #report(): void {
    this.#options.onFindings({
      counts: this.#records.countTerms(),
      workMs: this.#workMs,
      isComplete: this.#isComplete,
    });
  }
}
