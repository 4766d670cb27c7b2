import { rootsShowing } from '../composed-tree';

/** How much of an element must leave its place to be noticed where it is partly hidden: a hundredth. */
const thresholds = Array.from({ length: 101 }, (_, n) => n / 100);

/**
 * Calls `onChange` when elements may stand elsewhere in the window than before or have another size: after scrolling
 * and zooming, and when the page moves them. Ends when `signal` is aborted.
 */
export function watchPlaceOf(elements: readonly Element[], onChange: () => void, signal: AbortSignal): void {
  const listening = { signal, passive: true, capture: true };
  // Scrolling within a shadow tree is told to no one outside of it.
  for (const target of [window, window.visualViewport, ...elements.flatMap(rootsShowing)]) {
    target?.addEventListener('scroll', onChange, listening);
    target?.addEventListener('resize', onChange, listening);
  }
  const sizes = new ResizeObserver(onChange);
  signal.addEventListener('abort', () => sizes.disconnect());
  for (const element of elements) sizes.observe(element);
  const [first] = elements;
  if (first) watchMoves(first, onChange, signal);
}

/** Sees an element leave the very place where it stands, whatever moved it. */
function watchMoves(element: Element, onMove: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | undefined;
  let known: DOMRectReadOnly | undefined;
  const watch = (): void => {
    observer?.disconnect();
    observer = new IntersectionObserver(see, {
      root: element.ownerDocument,
      rootMargin: marginTo(element),
      threshold: thresholds,
    });
    observer.observe(element);
  };
  const see = ([entry]: IntersectionObserverEntry[]): void => {
    const now = entry?.boundingClientRect;
    const isMoved = known !== undefined && now !== undefined && (now.x !== known.x || now.y !== known.y);
    known = now;
    if (!isMoved) return;
    onMove();
    watch();
  };
  signal.addEventListener('abort', () => observer?.disconnect());
  // Its place is told to the observer by the distances from the edges of the window.
  window.addEventListener('resize', watch, { signal });
  watch();
}

/** What shrinks the window to the box of an element, also where that is partly outside. */
function marginTo(element: Element): string {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  return [top, clientWidth - right, clientHeight - bottom, left].map((inset) => `${-Math.floor(inset)}px`).join(' ');
}
