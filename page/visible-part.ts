import { containerOf } from './reading-scope';

/** Heights in the window at which somebody may be reading, as parts of it. */
const heights = [0.05, 0.13, 0.22, 0.31, 0.4, 0.5, 0.59, 0.68, 0.77, 0.86, 0.95];
/** A part of the page that is worth reading first is no higher than so many windows. */
const mostWindows = 3;

/**
 * Tells what the reader of a page sees that is not at its beginning, which is read first anyhow: after a reload, a jump
 * to an anchor, going back, or scrolling. The browser is asked right after it has laid the page out, so that it never
 * does so for us; while nobody sees the page it does not answer. Ends with `signal`.
 */
export function watchVisibleParts(document: Document, onParts: (parts: Element[]) => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | null = null;
  const end = (): void => {
    observer?.disconnect();
    observer = null;
  };
  const look = (): void => {
    if (observer) return;
    observer = new IntersectionObserver(([page]) => {
      end();
      const window = page?.rootBounds;
      if (page && window && page.boundingClientRect.top < -window.height / 2) onParts(partsIn(document, window));
    });
    observer.observe(document.documentElement);
  };
  look();
  document.addEventListener('scroll', look, { capture: true, passive: true, signal });
  signal.addEventListener('abort', end);
}

function partsIn(document: Document, { width, height }: DOMRectReadOnly): Element[] {
  const parts = new Set<Element>();
  for (const part of heights) {
    const element = document.elementFromPoint(width / 2, height * part);
    const found = element && growPart(element, height * mostWindows);
    if (found) parts.add(found);
  }
  addNeighbours(parts);
  return [...parts].filter((part) => ![...parts].some((other) => other !== part && other.contains(part)));
}

/** So many elements between two that were found are seen too. */
const mostBetween = 100;

/** Adds what stands between the first and the last of some elements, one behind the other, and one more either side. */
function addNeighbours(parts: Set<Element>): void {
  const [first, last] = [[...parts].at(0), [...parts].at(-1)];
  const before = first?.previousElementSibling;
  const after = last?.nextElementSibling;
  if (!first || first.parentElement !== last?.parentElement) return;
  let next = first.nextElementSibling;
  for (let count = 0; next && next !== last && count < mostBetween; count++) {
    parts.add(next);
    next = next.nextElementSibling;
  }
  for (const one of [before, after]) if (one) parts.add(one);
}

/** The largest element around one that is not too high; null where there is none, as between two paragraphs. */
function growPart(element: Element, mostPx: number): Element | null {
  let part: Element | null = null;
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (around.getBoundingClientRect().height > mostPx) break;
    part = around;
  }
  const container = part && containerOf(part, '');
  return container?.nodeType === Node.ELEMENT_NODE ? (container as Element) : part;
}
