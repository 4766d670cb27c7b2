/** Knows whether anything may be selected on a page. */
export interface SelectionWatch {
  maySelect(): boolean;
  stop(): void;
}

/**
 * Watches the selection of a document. Chromium lays the page out before it answers anything about a selection, so it is
 * asked only when the selection may have changed since.
 */
export function watchSelection(document: Document): SelectionWatch {
  let known: boolean | null = null;
  const forget = (): void => {
    known = null;
  };
  for (const type of changes) document.addEventListener(type, forget, { capture: true, passive: true });
  return {
    maySelect() {
      known ??= document.getSelection()?.isCollapsed === false;
      return known;
    },
    stop() {
      for (const type of changes) document.removeEventListener(type, forget, { capture: true });
    },
  };
}

/** The first is told at once, the other also when a script or the keyboard selects. */
const changes = ['selectstart', 'selectionchange'];
