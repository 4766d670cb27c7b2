/** Where a text node stands in its block: `block.text.slice(start, end)` is the node's data. */
export interface TextSegment {
  node: Text;
  start: number;
  end: number;
  /** True in navigation, headers, footers, labels, menus and tab lists, and where a block is nothing but links. */
  isFurniture: boolean;
}

/** A run of text nodes that reads as one text, such as a paragraph with its links and bold words. */
export interface TextBlock {
  text: string;
  /** Its text nodes, in order. */
  nodes: readonly Text[];
  /** Where each of them stands; made when first asked for. */
  segments: readonly TextSegment[];
  /** True when all of it is furniture. */
  isFurniture: boolean;
  isHeading: boolean;
  /** What its short forms stand for by the page's own markup, as "long form (SF)". */
  expansions: string[];
}
