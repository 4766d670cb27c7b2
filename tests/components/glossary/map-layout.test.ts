import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  breakLabel,
  layOutMap,
  lineLetters,
  type MapLayout,
  type MapNode,
} from '../../../components/glossary/map-layout';
import { entries } from '../../../generated/entries';
import { getNeighbourhood, type Neighbourhood } from '../../../glossary/neighbourhood';

const nodesOf = ({ centre, near }: MapLayout): MapNode[] => [
  centre,
  ...near.flatMap(({ node, further }) => [node, ...further]),
];

function expectInBounds(layout: MapLayout): void {
  for (const { id, x, y, width, height } of nodesOf(layout)) {
    expect(x, id).toBeGreaterThanOrEqual(0);
    expect(y, id).toBeGreaterThanOrEqual(0);
    expect(x + width, id).toBeLessThanOrEqual(layout.width);
    expect(y + height, id).toBeLessThanOrEqual(layout.height);
  }
}

function expectNoOverlap(layout: MapLayout): void {
  const nodes = nodesOf(layout);
  const overlapping = nodes.flatMap((a, n) =>
    nodes
      .slice(n + 1)
      .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
      .map((b) => `${a.label} / ${b.label}`),
  );
  expect(overlapping).toEqual([]);
}

const label = fc.string({ minLength: 1, maxLength: 60 });
const terms = <Term>(term: fc.Arbitrary<Term>, maxLength: number) => fc.array(term, { maxLength });
const anyNeighbourhood: fc.Arbitrary<Neighbourhood> = fc.record({
  id: fc.constant('middle'),
  label,
  near: terms(fc.record({ id: fc.uuid(), label, further: terms(fc.record({ id: fc.uuid(), label }), 3) }), 6),
});

test('whatever the labels and numbers: all boxes are within the map and none overlap', () => {
  fc.assert(
    fc.property(anyNeighbourhood, (neighbourhood) => {
      const layout = layOutMap(neighbourhood);
      expectInBounds(layout);
      expectNoOverlap(layout);
    }),
  );
});

test('the same for every term of the glossary, and the same map each time', () => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const entry of entries) {
    const neighbourhood = getNeighbourhood(entry, (id) => byId.get(id));
    const layout = layOutMap(neighbourhood);
    expectInBounds(layout);
    expectNoOverlap(layout);
    expect(layOutMap(neighbourhood)).toEqual(layout);
  }
});

const term = (id: string, ...further: string[]) => ({
  id,
  label: id,
  further: further.map((one) => ({ id: one, label: one })),
});

test('the term is in the middle, the others around it in their order, and further ones further out', () => {
  const layout = layOutMap({ id: 'm', label: 'm', near: [term('a', 'x'), term('b'), term('c'), term('d')] });
  const { centre, near, width, height } = layout;
  expect([centre.x + centre.width / 2, centre.y + centre.height / 2]).toEqual([width / 2, height / 2]);
  const [a, b, c, d] = near.map(({ node }) => node) as [MapNode, MapNode, MapNode, MapNode];
  expect([a, b].every(({ x }) => x > centre.x + centre.width)).toBe(true);
  expect([c, d].every((one) => one.x + one.width < centre.x)).toBe(true);
  expect(a.y).toBeLessThan(b.y);
  expect(c.y).toBeLessThan(d.y);
  expect(near[0]?.further[0]?.x).toBeGreaterThan(a.x + a.width);
});

test('each box is joined to the one before it', () => {
  const { links } = layOutMap({ id: 'm', label: 'm', near: [term('a', 'x', 'y'), term('b')] });
  expect(links.map(({ ring }) => ring)).toEqual([1, 2, 2, 1]);
});

test.each([
  ['one short word', 'flare', ['flare']],
  ['words that fit a line together', 'hip pain', ['hip pain']],
  ['words that do not', 'greater trochanteric pain syndrome', ['greater', 'trochanteric', 'pain syndrome']],
  ['a hyphen ends a line', 'anti-inflammatory diet', ['anti-', 'inflammatory', 'diet']],
  ['a hyphen within a line', 'off-label', ['off-label']],
  ['a word longer than a line stays whole', 'pseudohypoparathyroidism', ['pseudohypoparathyroidism']],
])('lines: %s', (_, text, lines) => {
  expect(breakLabel(text)).toEqual(lines);
  for (const line of lines) expect(line.length <= lineLetters || !/[\s-]/.test(line)).toBe(true);
});
