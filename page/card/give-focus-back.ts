import type { Highlighter, PaintedMatch } from '../highlighter';

/**
 * Gives the focus back to the element from which the keyboard opened the card. Where that is gone, it goes to the mark
 * that has been made anew for the same match, or else to the element around the word, so that Tab goes on from there.
 */
export function giveFocusBack(
  { origin, painted, around }: { origin: HTMLElement; painted: PaintedMatch; around: Element },
  highlighter: Highlighter,
): void {
  const mark = origin.isConnected ? origin : findMark(painted, around, highlighter);
  // The reader stays at the word, from which the origin may be far away.
  if (mark) mark.focus({ preventScroll: true });
  else if (around instanceof HTMLElement && around.isConnected) focusInPassing(around);
}

/** Told by term and place: the page may have been read anew meanwhile. */
function findMark({ match }: PaintedMatch, around: Element, highlighter: Highlighter): HTMLElement | undefined {
  const places = [around, ...(around.shadowRoot ? [around.shadowRoot] : [])];
  const marks = places.flatMap((place) => [...place.querySelectorAll<HTMLElement>(highlighter.markName)]);
  return marks.find((element) => {
    const found = highlighter.findByElement(element)?.match;
    return element.tabIndex === 0 && found?.termId === match.termId && found.start === match.start;
  });
}

/** Focuses what may not be made for it; it is as it was before as soon as the focus goes on. */
function focusInPassing(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (element.matches(':focus') || element.hasAttribute('tabindex')) return;
  element.setAttribute('tabindex', '-1');
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  element.focus({ preventScroll: true });
  if (!element.matches(':focus')) element.removeAttribute('tabindex');
}
