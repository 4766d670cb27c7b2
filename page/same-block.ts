import type { Highlighter } from './highlighter';
import type { TextBlock } from './text-block';

/** Tells whether what was read is the block as it was read and painted before. */
export function isSameBlock(before: TextBlock, now: TextBlock, highlighter: Highlighter): boolean {
  if (before.text !== now.text || before.isHeading !== now.isHeading) return false;
  if (furnitureOf(before) !== furnitureOf(now) || before.expansions.join() !== now.expansions.join()) return false;
  // By identity and in order: a node that holds none of the text now, because all of it is marked, can be moved unseen.
  const places = highlighter.placesOf(before);
  return (
    places.length === now.segments.length &&
    places.every(({ node, start }, n) => node === now.segments[n]?.node && start === now.segments[n].start)
  );
}

/** Which characters of a block are furniture, however its text is cut into nodes. */
function furnitureOf({ segments }: TextBlock): string {
  let key = '';
  let last = -1;
  for (const { start, end } of segments.filter(({ isFurniture }) => isFurniture)) {
    key += start === last ? '' : `${last},${start}-`;
    last = end;
  }
  return `${key}${last}`;
}
