import { addRecord, emptyChanges, forgetDetached, isEmpty, observed, type PageChanges } from './page-changes';

/** Quiet time after a change before it is read; a burst of changes is read at the latest after `longestWaitMs`. */
const quietMs = 80;
const longestWaitMs = 300;
/**
 * After changes were read, so many times as long as it took nothing is read: on a page that never rests our share of the
 * time stays below a thirtieth. A page that does come to rest is read within half a second all the same.
 */
const restFactor = 30;
const longestRestMs = 3000;
const longestQuietRestMs = 350;
/** So many changed nodes are kept before those are forgotten that have left the page meanwhile. */
const mostKept = 2000;

export interface PageObserverOptions {
  onChanges: (changes: PageChanges) => void;
  /** Called with each text node that the page writes into, before any work that `ignoring` runs. */
  onWritten?: (node: Text) => void;
}

/** Watches `root` and hands over what changed, collected until the page is quiet. No change is ever lost. */
export function observePage(root: Node, options: PageObserverOptions): PageObserver {
  return new PageObserver(root, options);
}

/** A running watch over a page. What changes while nobody sees the page is handed over when somebody does. */
export class PageObserver {
  readonly #document: Document;
  readonly #options: PageObserverOptions;
  readonly #observer: MutationObserver;
  readonly #onVisibility = (): void => this.#wait();
  #changes = emptyChanges();
  #mostKept = mostKept;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstChangeMs: number | null = null;
  #lastChangeMs = 0;
  /** When changes were last read, and how long that took. */
  #readMs = { at: 0, took: 0 };

  constructor(root: Node, options: PageObserverOptions) {
    this.#document = root.ownerDocument ?? (root as Document);
    this.#options = options;
    this.#observer = new MutationObserver((records) => this.#collect(records));
    this.#observer.observe(root, observed);
    this.#document.addEventListener('visibilitychange', this.#onVisibility);
  }

  /** Watches another tree too: changes inside a shadow root do not reach what is around it. */
  watch(root: ShadowRoot): void {
    this.#observer.observe(root, observed);
  }

  /** Hands elements over now, as if they had been added to the page. */
  noteAdded(elements: readonly Element[]): void {
    for (const element of elements) this.#changes.roots.add(element);
    this.flush();
  }

  /** Notes how long it took to read changes, in milliseconds: the longer, the longer it rests. */
  noteCost(tookMs: number): void {
    this.#readMs = { at: performance.now(), took: tookMs };
  }

  /** Runs work that writes to the page, so that these writes do not count as changes of the page. */
  ignoring(write: () => void): void {
    this.#collect(this.#observer.takeRecords());
    write();
    this.#observer.takeRecords();
  }

  /** Hands over now what has changed up to now. */
  flush(): void {
    this.#collect(this.#observer.takeRecords());
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#firstChangeMs = null;
    const collected = this.#changes;
    if (isEmpty(collected)) return;
    this.#changes = emptyChanges();
    this.#mostKept = mostKept;
    this.#options.onChanges(collected);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    this.#document.removeEventListener('visibilitychange', this.#onVisibility);
  }

  #collect(records: readonly MutationRecord[]): void {
    let isNews = false;
    for (const record of records) {
      if (addRecord(this.#changes, record)) isNews = true;
      if (record.type === 'characterData') this.#options.onWritten?.(record.target as Text);
    }
    if (!isNews) return;
    this.#lastChangeMs = performance.now();
    this.#firstChangeMs ??= this.#lastChangeMs;
    if (this.#changes.touched.size + this.#changes.roots.size > this.#mostKept) {
      forgetDetached(this.#changes);
      this.#mostKept = mostKept + 2 * (this.#changes.touched.size + this.#changes.roots.size);
    }
    if (this.#timer === undefined) this.#wait();
  }

  /** Sets the timer for the next report. It is looked at again when it ends: the page may have changed meanwhile. */
  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#firstChangeMs === null || this.#document.hidden) return;
    const waitMs = this.#dueMs(this.#firstChangeMs) - performance.now();
    if (waitMs <= 0) this.flush();
    else this.#timer = setTimeout(() => this.#wait(), waitMs);
  }

  /** When changes are to be handed over of which the first came at `firstChangeMs`. */
  #dueMs(firstChangeMs: number): number {
    const { at, took } = this.#readMs;
    const quietDueMs = Math.max(this.#lastChangeMs + quietMs, at + Math.min(took * restFactor, longestQuietRestMs));
    const busyDueMs = Math.max(firstChangeMs + longestWaitMs, at + Math.min(took * restFactor, longestRestMs));
    return Math.min(quietDueMs, busyDueMs);
  }
}
