import { containerOf } from './reading-scope';

/** Heights in the window at which somebody may be reading, as parts of it. */
const heights = [0.1, 0.3, 0.5, 0.7, 0.9];
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
    if (element) parts.add(growPart(element, height * mostWindows));
  }
  return [...parts].filter((part) => ![...parts].some((other) => other !== part && other.contains(part)));
}

/** The largest element around one that is not too high. */
function growPart(element: Element, mostPx: number): Element {
  const container = containerOf(element, '');
  let part = container.nodeType === Node.ELEMENT_NODE ? (container as Element) : element;
  for (let around = part.parentElement; around; around = around.parentElement) {
    if (around.getBoundingClientRect().height > mostPx) break;
    part = around;
  }
  return part;
}
