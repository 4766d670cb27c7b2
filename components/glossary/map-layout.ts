import type { LabelledTerm, Neighbourhood } from '../../glossary/neighbourhood';

/** How far a term is from the one in the middle. */
export type Ring = 0 | 1 | 2;

/** A term as a box on the map, in units of the drawing; x and y are its upper left corner. */
export interface MapNode extends LabelledTerm {
  ring: Ring;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The label in lines that fit the box. */
  lines: string[];
}

/** A map: its size, its boxes in the order of the list, and the curves between them. */
export interface MapLayout {
  width: number;
  height: number;
  centre: MapNode;
  near: { node: MapNode; further: MapNode[] }[];
  /** SVG paths, each with the ring that it leads to. */
  links: { path: string; ring: Ring }[];
}

const widths: Readonly<Record<Ring, number>> = { 0: 156, 1: 146, 2: 140 };
/** The most letters in a line; a word that is longer has a line for itself and is pressed together. */
export const lineLetters = 16;
const lineHeight = 18;
const boxPadding = 9;
const columnGap = 42;
/** How far the boxes halfway up stand further out, so that the columns lie around the middle like a ring. */
const bulge = 20;
const boxGap = 10;
const groupGap = 18;
const margin = 4;

/**
 * Lays out a neighbourhood: its term in the middle, the first half of the related terms on the right and the others on
 * the left, each from top to bottom, and behind each of them what is related to it. No boxes overlap.
 */
export function layOutMap({ near, ...middle }: Neighbourhood): MapLayout {
  const half = Math.ceil(near.length / 2);
  const sides = [measureSide(near.slice(0, half)), measureSide(near.slice(half))];
  const centreBox = box(middle, 0);
  const inner = Math.max(centreBox.height, ...sides.map(({ height }) => height));
  const width = widths[0] + 2 * (columnGap * 2 + widths[1] + widths[2] + bulge + margin);
  const height = inner + 2 * margin;
  const centre = { ...centreBox, x: (width - widths[0]) / 2, y: (height - centreBox.height) / 2 };
  const placed = sides.flatMap((side, n) => placeSide(side, { width, height, sign: n === 0 ? 1 : -1 }));
  const links = placed.flatMap(({ node, further }) => [
    { path: curve(centre, node), ring: node.ring },
    ...further.map((one) => ({ path: curve(node, one), ring: one.ring })),
  ]);
  return { width, height, centre, near: placed, links };
}

/** Words in lines of at most `lineLetters` letters, unless a word is longer by itself. */
export function breakLabel(label: string): string[] {
  const lines: string[] = [];
  // A hyphen may end a line as well.
  for (const word of label.split(/(?<=-)|\s+/)) {
    const last = lines.at(-1);
    const joined = last?.endsWith('-') ? `${last}${word}` : `${last} ${word}`;
    if (last !== undefined && joined.length <= lineLetters) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

type Box = Omit<MapNode, 'x' | 'y'>;

interface Side {
  groups: { node: Box; further: Box[]; height: number }[];
  height: number;
}

function box({ id, label }: LabelledTerm, ring: Ring): Box {
  const lines = breakLabel(label);
  return { id, label, ring, lines, width: widths[ring], height: lines.length * lineHeight + 2 * boxPadding };
}

function measureSide(near: Neighbourhood['near']): Side {
  const groups = near.map((one) => {
    const node = box(one, 1);
    const further = one.further.map((term) => box(term, 2));
    return { node, further, height: Math.max(node.height, stackHeight(further, boxGap)) };
  });
  return { groups, height: stackHeight(groups, groupGap) };
}

function stackHeight(boxes: readonly { height: number }[], gap: number): number {
  return boxes.reduce((sum, { height }) => sum + height, 0) + Math.max(0, boxes.length - 1) * gap;
}

function placeSide(side: Side, map: { width: number; height: number; sign: 1 | -1 }): MapLayout['near'] {
  const place = (one: Box, top: number, distance: number): MapNode => {
    const fromMiddle = (top + one.height / 2 - map.height / 2) / (map.height / 2);
    const outwards = distance + bulge * Math.cos((fromMiddle * Math.PI) / 2);
    const start = map.sign === 1 ? outwards : -outwards - one.width;
    return { ...one, x: round(map.width / 2 + start), y: round(top) };
  };
  const nearDistance = widths[0] / 2 + columnGap;
  const furtherDistance = nearDistance + widths[1] + columnGap;
  let top = (map.height - side.height) / 2;
  return side.groups.map(({ node, further, height }) => {
    const middle = top + height / 2;
    let furtherTop = middle - stackHeight(further, boxGap) / 2;
    top += height + groupGap;
    return {
      node: place(node, middle - node.height / 2, nearDistance),
      further: further.map((one) => {
        const placed = place(one, furtherTop, furtherDistance);
        furtherTop += one.height + boxGap;
        return placed;
      }),
    };
  });
}

/** A curve from the side of one box to the facing side of the other. */
function curve(from: MapNode, to: MapNode): string {
  const isRight = to.x > from.x;
  const start = { x: isRight ? from.x + from.width : from.x, y: from.y + from.height / 2 };
  const end = { x: isRight ? to.x : to.x + to.width, y: to.y + to.height / 2 };
  const middle = round((start.x + end.x) / 2);
  return `M${start.x} ${start.y}C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
