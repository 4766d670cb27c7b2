/** What changed on the page since it was last read. */
export interface PageChanges {
  /** Nodes whose direct text must be read again: changed text nodes, and elements whose children changed. */
  touched: Set<Node>;
  /** Elements that were added or whose attributes changed: everything inside is read. */
  roots: Set<Element>;
  /** True when something was taken out of the page. */
  hasRemovals: boolean;
}

/** What an observer is to report; `addRecord` knows what to make of it. */
export const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeOldValue: true,
  // Attributes that decide whether text is read.
  attributeFilter: ['contenteditable', 'lang', 'translate', 'role', 'class'],
};

export function emptyChanges(): PageChanges {
  return { touched: new Set(), roots: new Set(), hasRemovals: false };
}

/** Tells whether nothing has changed. */
export function isEmpty({ touched, roots, hasRemovals }: PageChanges): boolean {
  return touched.size === 0 && roots.size === 0 && !hasRemovals;
}

/** Adds a record to the changes. Gives false when what it tells does not concern the text. */
export function addRecord(changes: PageChanges, record: MutationRecord): boolean {
  const { type, target } = record;
  if (type === 'characterData') changes.touched.add(target);
  else if (type === 'attributes') {
    if (!changesReading(record)) return false;
    changes.roots.add(target as Element);
  } else {
    changes.touched.add(target);
    if (record.removedNodes.length > 0) changes.hasRemovals = true;
    for (const node of record.addedNodes) {
      if (node.nodeType === Node.ELEMENT_NODE) changes.roots.add(node as Element);
    }
  }
  return true;
}

/** Forgets nodes that have left the page; one that comes back is reported as added. */
export function forgetDetached({ touched, roots }: PageChanges): void {
  for (const node of touched) if (!node.isConnected) touched.delete(node);
  for (const element of roots) if (!element.isConnected) roots.delete(element);
}

/** Classes change all the time; only one of them decides about reading. */
function changesReading({ target, attributeName, oldValue }: MutationRecord): boolean {
  if (attributeName !== 'class') return true;
  const wasExcluded = /(?:^|\s)notranslate(?:\s|$)/.test(oldValue ?? '');
  return wasExcluded !== (target as Element).classList.contains('notranslate');
}
