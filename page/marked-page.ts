import type { ReaderChoice } from '../matching/select-matches';
import { BlockRecords } from './block-records';
import { copyWithoutMarks } from './copy-without-marks';
import { findFirstName, findFirstNameIn, type NameSearch } from './find-first-name';
import type { Highlighter, PaintedMatch } from './highlighter';
import type { IndexLoader } from './index-loader';
import { watchShadowRoots } from './late-roots';
import type { PageChanges } from './page-changes';
import type { PageFindings, PageMarking } from './page-marking';
import { observePage, type PageObserver } from './page-observer';
import { pageSettled } from './page-settled';
import { printWithoutMarks } from './print-without-marks';
import { readChanges, readInto } from './read-into-records';
import type { HostListener } from './shadow-hosts';
import { createSliceQueue, type SliceQueue } from './slice-queue';
import type { Reading } from './text-blocks';
import { watchVisibleParts } from './visible-part';

export interface MarkedPageOptions {
  /** What is read: a whole document, or a part of one. */
  root: Document | Element;
  words: IndexLoader;
  highlighter: Highlighter;
  /** What the reader wants to see at first. */
  choice: ReaderChoice;
  /** Called when the page has been read, and again after each change of the page that was read. */
  onFindings: (findings: PageFindings) => void;
}

/** On a page that keeps taking text away while it is read, reading ends after so many new starts. */
const mostReadings = 5;
/** How long deciding and painting may take at once, in milliseconds. */
const settleMs = 4;

/**
 * Marks the terms under `root` and keeps the marks right while the page changes. Aborting `signal` takes every
 * trace away.
 */
export function startMarking(options: MarkedPageOptions, signal: AbortSignal): PageMarking {
  const page = new MarkedPage(options, signal);
  signal.addEventListener('abort', () => page.stop());
  void page.start();
  return page;
}

class MarkedPage implements PageMarking {
  readonly #options: MarkedPageOptions;
  readonly #signal: AbortSignal;
  readonly #document: Document;
  readonly #records: BlockRecords;
  readonly #observer: PageObserver;
  readonly #queue: SliceQueue;
  readonly #hosts: HostListener;
  #workMs = 0;
  #hasName = false;
  /** Set once a name was found: until then nothing is remembered of the page, and there is nothing to choose from. */
  #marking: Promise<void> | null = null;
  /** True once reading has begun. Until then changes are no news: all of the page is still to be read. */
  #isReading = false;
  #isComplete = false;
  /** True when text was taken away since the reading began: the reader may have stood in it. */
  #hasLostText = false;

  constructor(options: MarkedPageOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
    this.#document = options.root.ownerDocument ?? (options.root as Document);
    this.#records = new BlockRecords({ ...options, index: options.words.index });
    this.#observer = observePage(options.root, {
      onChanges: (changes) => void this.#readChanges(changes),
      onWritten: (node) => options.highlighter.noteWritten(node),
    });
    this.#hosts = watchShadowRoots({ document: this.#document, observer: this.#observer }, signal);
    const aroundSlice = (slice: () => void) => this.#work(slice);
    this.#queue = createSliceQueue({ document: this.#document, aroundSlice, signal });
    this.#keepInPage();
  }

  /** Reads the page, which takes next to nothing where no name stands on it. */
  async start(): Promise<void> {
    const { words, root } = this.#options;
    await words.loadNames();
    this.#hasName = words.isComplete || (await this.#search(() => findFirstName(root, words.index, this.#reading)));
    if (this.#hasName) await this.#mark();
    else this.#end();
  }

  choose(choice: ReaderChoice): void {
    if (this.#signal.aborted) return;
    this.#records.choose(choice);
    this.#work(() => undefined);
    void this.#settleAll();
    this.#report();
  }

  findMatches(termId: string | null): PaintedMatch[] {
    return this.#records.findMatches(termId);
  }

  /** Keeps marks out of what leaves the page, which is the page's own. */
  #keepInPage(): void {
    const { highlighter } = this.#options;
    const document = this.#document;
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

  get #reading(): Reading {
    return { markName: this.#options.highlighter.markName, hosts: this.#hosts };
  }

  /** Searches for a name, again from the beginning where the search may have lost its place. */
  async #search(search: () => NameSearch): Promise<boolean> {
    let isFound = false;
    const steps = function* (): Generator<void, void, void> {
      isFound = yield* search();
    };
    for (let tries = 1; tries <= mostReadings && !this.#signal.aborted; tries++) {
      this.#hasLostText = false;
      await this.#queue.add(steps);
      this.#observer.flush();
      if (isFound || !this.#hasLostText) break;
    }
    return isFound;
  }

  /** From here on the page is remembered and marked. */
  #mark(): Promise<void> {
    this.#marking ??= this.#readWhole();
    return this.#marking;
  }

  /** Reads the page from its beginning; again where the reader may have lost its place meanwhile. */
  async #readWhole(): Promise<void> {
    const { root, highlighter, words } = this.#options;
    try {
      await words.loadSenses();
    } catch {
      // They cannot be brought now; the next change of the page is a new occasion.
      this.#marking = null;
      return;
    }
    if (highlighter.changesPage) await pageSettled(this.#document, this.#signal);
    this.#isReading = true;
    // Marks as elements may be taken back and read as text again while the page is read.
    if (!highlighter.changesPage) this.#records.expectNew();
    const ending = new AbortController();
    const whileReading = AbortSignal.any([this.#signal, ending.signal]);
    watchVisibleParts(this.#document, (parts) => void this.#readFirst(parts), whileReading);
    for (let reading = 1; reading <= mostReadings && !this.#signal.aborted; reading++) {
      this.#hasLostText = false;
      if (reading > 1) await this.#queue.add(() => this.#records.expectKnown());
      await this.#queue.add(() => readInto(this.#records, root, { depth: 'deep', ...this.#reading }));
      this.#observer.flush();
      if (!this.#hasLostText) break;
    }
    ending.abort();
    this.#records.endEarly();
    await this.#settleAll();
    this.#end();
  }

  /** Reads parts of the page before all that is not read yet. */
  async #readFirst(parts: readonly Element[]): Promise<void> {
    for (const part of parts) {
      if (!this.#options.root.contains(part) || this.#records.hasPassed(part)) continue;
      const steps = () => this.#records.early(readInto(this.#records, part, { depth: 'deep', ...this.#reading }));
      await this.#queue.add(steps, { isUrgent: true });
    }
  }

  async #readChanges(changes: PageChanges): Promise<void> {
    this.#hasLostText ||= changes.hasRemovals;
    const { words } = this.#options;
    if (!this.#marking) {
      this.#hasName ||= await this.#search(() => findFirstNameIn(changes, words.index, this.#reading));
      if (this.#hasName) await this.#mark();
      return;
    }
    if (!this.#isReading) return;
    const beforeMs = this.#workMs;
    const steps = (): Iterator<void> => {
      const reading = readChanges(changes, this.#records, this.#reading);
      return this.#isComplete ? reading : this.#records.early(reading);
    };
    await this.#queue.add(steps, { isUrgent: true });
    await this.#settleAll();
    this.#observer.noteCost(this.#workMs - beforeMs);
    if (!this.#signal.aborted) this.#report();
  }

  /** Resolves when all that was read is decided and painted. */
  #settleAll(): Promise<void> {
    const records = this.#records;
    return this.#queue.add(
      function* () {
        while (!records.settle(performance.now() + settleMs)) yield;
      },
      { isUrgent: true },
    );
  }

  /** Does a slice of work that may write to the page: it is timed, and its writes do not count as changes. */
  #work(slice: () => void): void {
    const startMs = performance.now();
    this.#observer.ignoring(() => {
      slice();
      this.#records.settle(performance.now() + settleMs, !this.#isComplete);
    });
    this.#workMs += performance.now() - startMs;
  }

  /** Notes that all of the page has been read. */
  #end(): void {
    if (this.#signal.aborted) return;
    this.#isComplete = true;
    this.#report();
  }

  #report(): void {
    this.#options.onFindings({
      counts: this.#records.countTerms(),
      workMs: this.#workMs,
      isComplete: this.#isComplete,
    });
  }
}
