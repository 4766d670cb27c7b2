import { containerOf } from './reading-scope';

/** Heights in the window at which somebody may be reading, as parts of it. */
const heights = [0.1, 0.3, 0.5, 0.7, 0.9];
/** A part of the page that is worth reading first is no higher than so many windows. */
const mostWindows = 3;

/**
 * Finds what the reader of a page sees that is not at its beginning: after a reload, a jump to an anchor, or going back.
 * Empty where the window shows the beginning, which is read first anyhow. The browser is asked right after it has laid
 * the page out, so that it never does so for us; in a window that nobody sees it does not answer.
 */
export function findVisibleParts(document: Document, signal: AbortSignal): Promise<Element[]> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(([page]) => {
      observer.disconnect();
      const window = page?.rootBounds;
      const isElsewhere = page && window && page.boundingClientRect.top < -window.height / 2;
      resolve(isElsewhere ? partsIn(document, window) : []);
    });
    observer.observe(document.documentElement);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      resolve([]);
    });
  });
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
