/** Space between the card and the edges of the viewport, in CSS pixels. */
export const viewportMargin = 8;

/** Space between the word and the card. Small enough that the pointer is not lost on the way. */
const wordGap = 6;

/** Less height than this, in CSS pixels, is too little to read in: the card may then lie over its word. */
const leastHeight = 160;

/** How far outside its line a point may lie and still be at that line, in CSS pixels. */
const pointGrace = 2;

/** A box or a line, in CSS pixels from the top left corner of the page's window. */
export type Box = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

/** Where the card goes: beside which line of its word, on which side of it, and what room is there. */
export interface CardRoom {
  line: Box;
  side: 'above' | 'below';
  /** How high the card may be at most. */
  height: number;
  /** True where the card may lie over its word, since there is not enough room beside it. */
  isCramped: boolean;
}

export interface Surroundings {
  /** The boxes of the word, in the order of its text; there is at least one. */
  rects: readonly Box[];
  /** The part of the page that can be seen. */
  viewport: Box;
  /** The point that was pointed at: the line of a broken word to which the card belongs. */
  point?: { x: number; y: number };
  /** True where text is read from right to left. */
  isRightToLeft?: boolean;
  /** False for a word that can be clicked, such as a link: the card never lies over it. */
  mayBeCovered: boolean;
}

/** Finds room for a card that is `height` high: below its word if it fits there, else above, else where more room is. */
export function findCardRoom({ rects, viewport, point, mayBeCovered }: Surroundings, height: number): CardRoom {
  const { first, last } = linesOf(rects, point);
  const below = viewport.bottom - viewportMargin - (last.bottom + wordGap);
  const above = first.top - wordGap - (viewport.top + viewportMargin);
  const isBelow = height <= below || (height > above && below >= above);
  const room = isBelow ? below : above;
  const isCramped = mayBeCovered && room < leastHeight;
  const wholeHeight = viewport.bottom - viewport.top - 2 * viewportMargin;
  return {
    line: isBelow ? last : first,
    side: isBelow ? 'below' : 'above',
    height: Math.max(0, Math.floor(isCramped ? wholeHeight : Math.min(room, wholeHeight))),
    isCramped,
  };
}

/**
 * Places a card of a known size in its room: flush with the beginning of the word, or with its end where it fits only
 * so, and never outside the viewport. A word that is read from the right begins there.
 */
export function placeCard(
  { line, side, isCramped }: CardRoom,
  card: { width: number; height: number },
  { viewport, isRightToLeft }: Pick<Surroundings, 'viewport' | 'isRightToLeft'>,
): { left: number; top: number } {
  const least = { left: viewport.left + viewportMargin, top: viewport.top + viewportMargin };
  const most = {
    left: viewport.right - viewportMargin - card.width,
    top: viewport.bottom - viewportMargin - card.height,
  };
  const atEnd = line.right - card.width;
  const [over, overAtEnd] = [line.left - most.left, least.left - atEnd];
  const isAtLeft = isRightToLeft ? overAtEnd > Math.max(0, over) : over <= Math.max(0, overAtEnd);
  const left = isAtLeft ? line.left : atEnd;
  const top = side === 'below' ? line.bottom + wordGap : line.top - wordGap - card.height;
  return {
    left: Math.max(least.left, Math.min(left, most.left)),
    top: isCramped ? Math.max(least.top, Math.min(top, most.top)) : top,
  };
}

/**
 * The lines above and below which a card can stand. They are the first and the last of a word that is broken over
 * lines; the line that was pointed at, where the word ends left of where it begins, so that the two lines lie apart.
 */
function linesOf(rects: readonly Box[], point: Surroundings['point']): { first: Box; last: Box } {
  const lines = groupByLine(rects).map(boundsOf);
  const first = lines[0] ?? boundsOf(rects);
  const last = lines.at(-1) ?? first;
  if (!point || lines.length !== 2 || first.left <= last.right) return { first, last };
  const pointed = lines.find((line) => isAt(line, point));
  return pointed ? { first: pointed, last: pointed } : { first: boundsOf(rects), last: boundsOf(rects) };
}

function groupByLine(rects: readonly Box[]): Box[][] {
  const lines: Box[][] = [];
  let before: Box | undefined;
  for (const rect of [...rects].sort((a, b) => a.top - b.top)) {
    const isSameLine = before && rect.top - before.top <= (before.bottom - before.top) / 2;
    if (isSameLine) lines.at(-1)?.push(rect);
    else lines.push([rect]);
    before = rect;
  }
  return lines;
}

/** The box around all of the given boxes. */
export function boundsOf(rects: readonly Box[]): Box {
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}

function isAt(line: Box, { x, y }: { x: number; y: number }): boolean {
  return (
    x > line.left - pointGrace &&
    x < line.right + pointGrace &&
    y > line.top - pointGrace &&
    y < line.bottom + pointGrace
  );
}
