/** Whether what stands in an element is near the window; `always` where its box does not tell. */
export type Nearness = 'near' | 'far' | 'always';

/** What an observer has seen of an element. */
export type SeenBox = Pick<
  IntersectionObserverEntry,
  'isIntersecting' | 'boundingClientRect' | 'rootBounds' | 'target'
>;

/** So much of the window's size text may stand outside of the box around it: well within what counts as near. */
const mostOutside = 0.5;
/** Nothing but text, and no more than this, does not reach further out of a box than that. */
const shortText = 1000;
/** Elements that keep within the lines of a text. */
const inlineNames =
  'a abbr b bdi bdo br cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr';
const anyOther = `:not(${inlineNames.replaceAll(' ', ',')})`;

/**
 * Judges by the box of an element whether its texts may be near the window. To be called as an observer reports: the
 * page has just been laid out then, so that asking for a style or a size costs nothing.
 */
export function judgeBox({ isIntersecting, boundingClientRect, rootBounds, target }: SeenBox): Nearness {
  if (isIntersecting) return 'near';
  const { width, height } = boundingClientRect;
  if (width === 0 && height === 0) return isHiddenFromOutside(target) ? 'far' : 'always';
  if (!rootBounds || isInPieces(target, height, rootBounds)) return 'always';
  return reachesOut(target, rootBounds) ? 'always' : 'far';
}

/** Tells whether columns cut an element: of its pieces, Chromium 156 reports none but the first. */
function isInPieces(element: Element, seenHeight: number, { height }: DOMRectReadOnly): boolean {
  return element.getBoundingClientRect().height - seenHeight > height * mostOutside;
}

/** Tells whether an element has no box because of something around it: as soon as it has one, the observer says so. */
function isHiddenFromOutside(element: Element): boolean {
  const { display } = getComputedStyle(element);
  // Hidden by itself it may be shown as "contents", and so without a box, too.
  if (display === 'contents' || display === 'none') return false;
  return !element.checkVisibility({ contentVisibilityAuto: true });
}

/** Tells whether texts of an element may stand far outside of its box. */
function reachesOut(element: Element, { width, height }: DOMRectReadOnly): boolean {
  const isShort = !element.querySelector(anyOther) && (element.textContent ?? '').length <= shortText;
  if (isShort) return false;
  return (
    element.scrollHeight - element.clientHeight > height * mostOutside ||
    element.scrollWidth - element.clientWidth > width * mostOutside
  );
}
