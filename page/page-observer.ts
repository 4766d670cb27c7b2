/** What changed on the page since it was last read. */
export interface PageChanges {
  /** Nodes whose direct text must be read again: changed text nodes, and elements whose children changed. */
  touched: Set<Node>;
  /** Elements that were added or whose attributes changed: everything inside is read. */
  roots: Set<Element>;
  /** True when something was taken out of the page. */
  hasRemovals: boolean;
}

export interface PageObserver {
  /** Runs work that writes to the page, so that these writes do not count as changes of the page. */
  ignoring(write: () => void): void;
  stop(): void;
}

/** Quiet time after a change before it is read; a burst of changes is read at the latest after `longestWaitMs`. */
const quietMs = 80;
const longestWaitMs = 300;

/** Attributes that decide whether text is read. */
const readingAttributes = ['contenteditable', 'lang', 'translate', 'role', 'class'];

/** Watches `root` and hands over what changed, collected until the page is quiet. No change is ever lost. */
export function observePage(root: Node, onChanges: (changes: PageChanges) => void): PageObserver {
  let changes = emptyChanges();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChangeMs: number | null = null;

  const flush = (): void => {
    collect(observer.takeRecords());
    clearTimeout(timer);
    firstChangeMs = null;
    const collected = changes;
    changes = emptyChanges();
    if (isEmpty(collected)) return;
    onChanges(collected);
  };
  const collect = (records: readonly MutationRecord[]): void => {
    for (const record of records) addRecord(changes, record);
  };
  const schedule = (): void => {
    if (isEmpty(changes)) return;
    const now = performance.now();
    firstChangeMs ??= now;
    clearTimeout(timer);
    timer = setTimeout(flush, Math.max(0, Math.min(quietMs, firstChangeMs + longestWaitMs - now)));
  };
  const observer = new MutationObserver((records) => {
    collect(records);
    schedule();
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeOldValue: true,
    attributeFilter: readingAttributes,
  });

  return {
    ignoring(write) {
      const earlier = observer.takeRecords();
      collect(earlier);
      // Taken here, they will not be handed to the callback any more.
      if (earlier.length > 0) schedule();
      write();
      observer.takeRecords();
    },
    stop() {
      clearTimeout(timer);
      observer.disconnect();
    },
  };
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
