import type { Page } from 'puppeteer-core';

/** The name under which the extension registers its highlight and its mark elements. */
const markName = 'explained-term';

/** Scrolls the first painted term into view and gives its middle in viewport pixels; null when none is laid out. */
export function findFirstMark(page: Page): Promise<{ x: number; y: number } | null> {
  return page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])].map((painted) => {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      return range;
    });
    ranges.sort((a, b) => {
      // Places in different trees, as in shadow roots, cannot be compared.
      if (a.startContainer.getRootNode() !== b.startContainer.getRootNode()) return 0;
      return a.compareBoundaryPoints(Range.START_TO_START, b);
    });
    for (const mark of [...ranges, ...document.querySelectorAll(name)]) {
      const element = mark instanceof Range ? mark.startContainer.parentElement : mark;
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [rect] = mark.getClientRects();
      const middle = rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      if (middle && rect.width > 0 && element?.contains(document.elementFromPoint(middle.x, middle.y))) return middle;
    }
    return null;
  }, markName);
}

/** The `data-name` of each element that has one and holds no painted term, on a page with no more than 400 marks. */
export function findUnmarkedNames(page: Page): Promise<string[]> {
  return page.evaluate((name) => {
    const starts = [...(CSS.highlights.get(name) ?? [])].map(({ startContainer }) => startContainer);
    return [...document.querySelectorAll<HTMLElement>('[data-name]')]
      .filter((element) => !element.querySelector(name) && !starts.some((start) => element.contains(start)))
      .map(({ dataset }) => dataset.name ?? '');
  }, markName);
}

/**
 * The texts that are marked, in the order of the page, each with the place where its mark begins. With more than 400 marks
 * as highlights only those near the window are there.
 */
export function readMarks(page: Page): Promise<string[]> {
  return page.evaluate((name) => {
    const marks = [...(CSS.highlights.get(name) ?? [])].map((painted) => {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      return { range, text: `${painted.startOffset} ${range.toString()}` };
    });
    marks.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    const elements = [...document.querySelectorAll(name)].map((element) => element.textContent ?? '');
    return [...marks.map(({ text }) => text), ...elements];
  }, markName);
}
