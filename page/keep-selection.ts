/** A place in the page's own nodes: in one of its texts, before one of its nodes, or at the end of one (null). */
export type PagePlace = { node: Text; offset: number } | { parent: Node; before: Node | null };

/** How places are told in the page's own nodes while some of its texts are split by marks. */
export interface PlaceMap {
  /** The same place in the page's own nodes; null where it has nothing to do with what is about to change. */
  toPage(node: Node, offset: number): PagePlace | null;
  /** Where a place of the page is now. */
  fromPage(place: PagePlace): [node: Node, offset: number];
}

/**
 * Does a `change` of marks that leaves what is selected selected. Nothing is selected anew, and the page is told
 * nothing, where the selection neither begins nor ends in what is changed.
 */
export function keepSelection(document: Document, map: PlaceMap, change: () => void): void {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) {
    change();
    return;
  }
  const ends = endsOf(selection);
  const places = ends.map(([node, offset]) => map.toPage(node, offset));
  change();
  if (places.every((place) => place === null)) return;
  const moved = places.map((place, n) => (place ? map.fromPage(place) : (ends[n] as End)));
  if (selection.rangeCount === 1) {
    const [anchor, focus] = moved as [End, End];
    selection.setBaseAndExtent(...anchor, ...focus);
    return;
  }
  // Only Firefox has selections of several ranges.
  selection.removeAllRanges();
  for (let n = 0; n < moved.length; n += 2) {
    const range = document.createRange();
    range.setStart(...(moved[n] as End));
    range.setEnd(...(moved[n + 1] as End));
    selection.addRange(range);
  }
}

type End = [node: Node, offset: number];

/** Where a selection begins and ends; one range in the direction in which it was made. */
function endsOf(selection: Selection): End[] {
  const { anchorNode, anchorOffset, focusNode, focusOffset, rangeCount } = selection;
  if (rangeCount === 1 && anchorNode && focusNode) {
    return [
      [anchorNode, anchorOffset],
      [focusNode, focusOffset],
    ];
  }
  return Array.from({ length: rangeCount }, (_, n) => selection.getRangeAt(n)).flatMap((range): End[] => [
    [range.startContainer, range.startOffset],
    [range.endContainer, range.endOffset],
  ]);
}
