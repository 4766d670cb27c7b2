import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, findCardRoom, placeCard, type Surroundings } from '../../../page/card/card-placement';

const viewport: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const box = (left: number, top: number, width = 80, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const card = { width: 380, height: 300 };

function place(surroundings: Partial<Surroundings>, size = card) {
  const all: Surroundings = { rects: [box(100, 100)], viewport, mayBeCovered: true, ...surroundings };
  const room = findCardRoom(all, size.height);
  const placed = { width: size.width, height: Math.min(size.height, room.height) };
  return { side: room.side, height: room.height, ...placeCard(room, placed, all) };
}

describe('above or below', () => {
  test.each([
    { shows: 'below where it fits', top: 100, height: 300, side: 'below', at: 126, room: 666 },
    { shows: 'below where it just fits', top: 466, height: 300, side: 'below', at: 492, room: 300 },
    { shows: 'above where it fits only there', top: 467, height: 300, side: 'above', at: 161, room: 453 },
    { shows: 'where more room is when it fits nowhere', top: 500, height: 700, side: 'above', at: 8, room: 486 },
    {
      shows: 'below when it fits nowhere and there is more room',
      top: 300,
      height: 700,
      side: 'below',
      at: 326,
      room: 466,
    },
  ])('$shows', ({ top, height, side, at, room }) => {
    expect(place({ rects: [box(100, top)] }, { width: 380, height })).toMatchObject({ side, top: at, height: room });
  });
});

describe('along the line', () => {
  test.each([
    { shows: 'flush with the beginning of the word', left: 100, at: 100 },
    { shows: 'flush with its end where it would leave the window', left: 900, at: 600 },
    { shows: 'moved into the window where the word is not in it', left: -30, at: 8 },
  ])('$shows', ({ left, at }) => {
    expect(place({ rects: [box(left, 100)] }).left).toBe(at);
  });

  test.each([
    { shows: 'flush with its beginning, at the right', left: 600, at: 300 },
    { shows: 'flush with its end where it would leave the window', left: 100, at: 100 },
    { shows: 'moved into the window where the word is not in it', left: 950, at: 612 },
  ])('a word that is read from the right: $shows', ({ left, at }) => {
    expect(place({ rects: [box(left, 100)], isRightToLeft: true }).left).toBe(at);
  });

  test.each([
    { shows: 'nearer to the right edge', left: 150, at: 12 },
    { shows: 'nearer to the left edge', left: 40, at: 12 },
  ])('in a narrow window it fits neither way and is moved in: $shows', ({ left }) => {
    const narrow = { left: 0, top: 0, right: 320, bottom: 600 };
    expect(place({ rects: [box(left, 100)], viewport: narrow }, { width: 304, height: 200 }).left).toBe(8);
  });
});

describe('a word that is broken over two lines', () => {
  const apart = [box(900, 100, 90), box(20, 130, 60)];
  test.each([
    { shows: 'pointed at in the first line', point: { x: 910, y: 110 }, left: 610, top: 126 },
    { shows: 'pointed at in the second line', point: { x: 30, y: 140 }, left: 20, top: 156 },
    { shows: 'reached without a pointer', point: undefined, left: 20, top: 156 },
    { shows: 'pointed at between its lines', point: { x: 500, y: 125 }, left: 20, top: 156 },
  ])('$shows', ({ point, left, top }) => {
    expect(place({ rects: apart, ...(point && { point }) })).toMatchObject({ left, top });
  });

  test('above it stands over the first line', () => {
    expect(place({ rects: [box(300, 600, 400), box(20, 630, 500)] })).toMatchObject({
      side: 'above',
      left: 300,
      top: 294,
    });
  });

  test('pieces of one line are one line, in whatever order they come', () => {
    const pieces = [box(200, 101, 40), box(160, 100, 40)];
    expect(place({ rects: pieces, point: { x: 220, y: 110 } })).toMatchObject({ left: 160, top: 127 });
  });
});

describe('where there is hardly any room', () => {
  const low: Box = { left: 0, top: 0, right: 1000, bottom: 200 };

  test('the card takes the height of the window and lies over its word', () => {
    expect(place({ rects: [box(100, 90)], viewport: low })).toMatchObject({ height: 184, top: 8 });
  });

  test('it never lies over a word that can be clicked', () => {
    const placed = place({ rects: [box(100, 90)], viewport: low, mayBeCovered: false });
    expect(placed).toMatchObject({ side: 'below', top: 116, height: 76 });
  });
});

test('where the reader has zoomed in, it stands in the part that can be seen', () => {
  const seen: Box = { left: 400, top: 300, right: 800, bottom: 700 };
  expect(place({ rects: [box(410, 310)], viewport: seen })).toMatchObject({ left: 410, top: 336 });
  expect(place({ rects: [box(700, 650)], viewport: seen }, { width: 300, height: 200 })).toMatchObject({
    left: 480,
    top: 444,
  });
});

const anyBox = fc
  .tuple(fc.nat(900), fc.nat(780), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 8, max: 40 }))
  .map(([left, top, width, height]) => box(left, top, width, height));
const anySize = fc.record({ width: fc.integer({ min: 100, max: 984 }), height: fc.integer({ min: 40, max: 460 }) });

test('a card never leaves the window sideways, and never lies over a word that can be clicked', () => {
  fc.assert(
    fc.property(anyBox, anySize, (word, size) => {
      const placed = place({ rects: [word], mayBeCovered: false }, size);
      expect(placed.left).toBeGreaterThanOrEqual(8);
      expect(placed.left + size.width).toBeLessThanOrEqual(992);
      const height = Math.min(size.height, placed.height);
      expect(placed.top >= word.bottom || placed.top + height <= word.top).toBe(true);
    }),
  );
});

test('a card that may lie over its word never leaves the window at all', () => {
  const window = { left: 0, top: 0, right: 1000, bottom: 300 };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 270 }), anySize, (top, size) => {
      const placed = place({ rects: [box(100, top)], viewport: window }, size);
      expect(placed.top).toBeGreaterThanOrEqual(8);
      expect(placed.top + Math.min(size.height, placed.height)).toBeLessThanOrEqual(292);
    }),
  );
});
