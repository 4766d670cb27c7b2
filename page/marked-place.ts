import type { PlaceMap } from './keep-selection';
import { type MarkedText, textNodesOf } from './marked-text';

/**
 * Tells places in texts of the page, some of which are split by marks: `texts` has what was done to those, when asked.
 * Places elsewhere than in `nodes`, or beside them, are no concern of it.
 */
export function createPlaceMap(
  nodes: readonly Text[],
  texts: () => ReadonlyMap<Text, MarkedText> | undefined,
): PlaceMap {
  return {
    toPage(node, offset) {
      const child = node.childNodes[offset] ?? null;
      for (const own of nodes) {
        const text = texts()?.get(own);
        const at = text ? offsetIn(text, node, offset, child) : node === own ? offset : null;
        if (at !== null) return { node: own, offset: at };
      }
      return nodes.some((own) => own.parentNode === node) ? { parent: node, before: child } : null;
    },
    fromPage: (place) => ('parent' in place ? besideChild(place) : inText(place, texts()?.get(place.node))),
  };
}

/** The offset in the whole text of a place in one of its parts, or between two of them; null for any other place. */
function offsetIn(text: MarkedText, node: Node, offset: number, child: Node | null): number | null {
  let before = 0;
  for (const [n, part] of textNodesOf(text).entries()) {
    if (node === part) return before + offset;
    const piece = text.pieces[n - 1]?.node;
    if (piece && piece === child) return before;
    before += part.length;
    if (node === piece) return offset === 0 ? before - part.length : before;
  }
  return null;
}

function inText({ node, offset }: { node: Text; offset: number }, text: MarkedText | undefined): [Node, number] {
  let rest = offset;
  for (const part of text ? textNodesOf(text) : []) {
    if (rest <= part.length) return [part, rest];
    rest -= part.length;
  }
  return [node, Math.min(offset, node.length)];
}

function besideChild({ parent, before }: { parent: Node; before: Node | null }): [Node, number] {
  const at = before ? [...parent.childNodes].indexOf(before as ChildNode) : -1;
  return [parent, at < 0 ? parent.childNodes.length : at];
}
