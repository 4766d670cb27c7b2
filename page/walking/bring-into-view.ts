import { shownIn } from '../composed-tree';

/** Tells whether a word lies before what the window shows, or behind it for who goes backwards. */
export function isPassed(range: Range, isForward: boolean): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return isForward ? bottom <= 0 : top >= innerHeight;
}

/** Tells whether a word can be seen once it is scrolled to: it is laid out, not hidden, and not cut off. */
export function canBeSeen(range: Range, near: Element): boolean {
  if (!near.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  let rect = range.getBoundingClientRect();
  if (rect.width === 0) return false;
  for (let at: Element | null = near; at && at !== near.ownerDocument.body; at = shownIn(at)) {
    const { overflow } = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    if (/hidden|clip/.test(overflow) && !isInside(rect, box)) return false;
    // What can be scrolled is brought into view as a whole.
    if (isScrolling.test(overflow)) rect = box;
  }
  return true;
}

const isScrolling = /auto|scroll/;

/** Tells whether more than a point of a rectangle is inside a box. */
function isInside(rect: DOMRect, box: DOMRect): boolean {
  return (
    Math.min(rect.right, box.right) > Math.max(rect.left, box.left) + 1 &&
    Math.min(rect.bottom, box.bottom) > Math.max(rect.top, box.top) + 1
  );
}

/**
 * Brings a word into the middle of the window at once, and of each box around it that is scrolled, unless it is seen there
 * already. `near` is the element in which it is shown.
 */
export function scrollToWord(range: Range, near: Element): void {
  const window = near.ownerDocument.defaultView;
  // A frame does not know whether the page around it shows it.
  if (window === window?.top && isInSight(range, near)) return;
  near.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // Of an element that is higher than the window, the middle may be far from the word.
  const page = near.ownerDocument.scrollingElement;
  for (let at: Element | null = near; at; at = shownIn(at)) {
    const isPage = at === page;
    if (at.scrollHeight <= at.clientHeight || !(isPage || isScrolling.test(getComputedStyle(at).overflow))) continue;
    const { top, bottom } = range.getBoundingClientRect();
    const view = isPage ? { top: 0, bottom: innerHeight } : at.getBoundingClientRect();
    if (top >= view.top && bottom <= view.bottom) continue;
    at.scrollBy({ top: (top + bottom - view.top - view.bottom) / 2, behavior: 'instant' });
  }
}

/** Tells whether a word is in the window and nothing of the page lies over it. */
function isInSight(range: Range, near: Element): boolean {
  const [rect] = range.getClientRects();
  if (!rect || rect.top < 0 || rect.bottom > innerHeight) return false;
  const root = near.getRootNode() as Document | ShadowRoot;
  const top = root.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
  return top !== null && near.contains(top);
}
