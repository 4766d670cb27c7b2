/** What changed on the page since it was last read. */
export interface PageChanges {
  /** Nodes whose direct text must be read again: changed text nodes, and elements whose children changed. */
  touched: Set<Node>;
  /** Elements that were added or whose attributes changed: everything inside is read. */
  roots: Set<Element>;
  /** True when something was taken out of the page. */
  hasRemovals: boolean;
}

/** Quiet time after a change before it is read; a burst of changes is read at the latest after `longestWaitMs`. */
const quietMs = 80;
const longestWaitMs = 300;

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeOldValue: true,
  // Attributes that decide whether text is read.
  attributeFilter: ['contenteditable', 'lang', 'translate', 'role', 'class'],
};

export interface PageObserverOptions {
  onChanges: (changes: PageChanges) => void;
  /** Called with each text node that the page writes into, before any work that `ignoring` runs. */
  onWritten?: (node: Text) => void;
}

/** Watches `root` and hands over what changed, collected until the page is quiet. No change is ever lost. */
export function observePage(root: Node, options: PageObserverOptions): PageObserver {
  return new PageObserver(root, options);
}

/** A running watch over a page. */
export class PageObserver {
  readonly #options: PageObserverOptions;
  readonly #observer: MutationObserver;
  #changes = emptyChanges();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstChangeMs: number | null = null;

  constructor(root: Node, options: PageObserverOptions) {
    this.#options = options;
    this.#observer = new MutationObserver((records) => this.#collect(records));
    this.#observer.observe(root, observed);
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
    this.#firstChangeMs = null;
    const collected = this.#changes;
    if (isEmpty(collected)) return;
    this.#changes = emptyChanges();
    this.#options.onChanges(collected);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
  }

  #collect(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    for (const record of records) {
      addRecord(this.#changes, record);
      if (record.type === 'characterData') this.#options.onWritten?.(record.target as Text);
    }
    if (isEmpty(this.#changes)) return;
    const now = performance.now();
    this.#firstChangeMs ??= now;
    clearTimeout(this.#timer);
    const waitMs = Math.min(quietMs, this.#firstChangeMs + longestWaitMs - now);
    this.#timer = setTimeout(() => this.flush(), Math.max(0, waitMs));
  }
}

function emptyChanges(): PageChanges {
  return { touched: new Set(), roots: new Set(), hasRemovals: false };
}

function isEmpty({ touched, roots, hasRemovals }: PageChanges): boolean {
  return touched.size === 0 && roots.size === 0 && !hasRemovals;
}

function addRecord(changes: PageChanges, record: MutationRecord): void {
  const { type, target } = record;
  if (type === 'characterData') changes.touched.add(target);
  else if (type === 'attributes') {
    if (changesReading(record)) changes.roots.add(target as Element);
  } else {
    changes.touched.add(target);
    if (record.removedNodes.length > 0) changes.hasRemovals = true;
    for (const node of record.addedNodes) {
      if (node.nodeType === Node.ELEMENT_NODE) changes.roots.add(node as Element);
    }
  }
}

/** Classes change all the time; only one of them decides about reading. */
function changesReading({ target, attributeName, oldValue }: MutationRecord): boolean {
  if (attributeName !== 'class') return true;
  const wasExcluded = /(?:^|\s)notranslate(?:\s|$)/.test(oldValue ?? '');
  return wasExcluded !== (target as Element).classList.contains('notranslate');
}
