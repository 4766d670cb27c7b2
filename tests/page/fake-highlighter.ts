import type { Match } from '../../matching/match';
import type { Highlighter } from '../../page/highlighter';
import type { TextBlock } from '../../page/text-block';

/** A painter that keeps the contract and paints nowhere. */
export interface FakeHighlighter extends Highlighter {
  /** The text of every match that is painted now, sorted. */
  paintedTexts(): string[];
  /** How often `paint` was called. */
  paintings(): number;
}

/** Creates a painter that throws when it is asked to paint what it has painted, or nothing. */
export function createFakeHighlighter(): FakeHighlighter {
  const painted = new Map<TextBlock, readonly Match[]>();
  let paintings = 0;
  return {
    markName: '',
    changesPage: false,
    prepare: () => undefined,
    paint(block, matches) {
      if (painted.has(block) || matches.length === 0) throw new Error(`must not be painted: ${block.text}`);
      painted.set(block, matches);
      paintings++;
    },
    erase: (block) => void painted.delete(block),
    clear: () => painted.clear(),
    styleFor: () => undefined,
    removeCopies: () => undefined,
    findOwner: () => null,
    placesOf: ({ segments }) => segments,
    noteWritten: () => undefined,
    matchesOf: (block) => painted.get(block) ?? [],
    findAt: () => null,
    findByElement: () => null,
    rectsOf: () => [],
    paintedTexts: () =>
      [...painted].flatMap(([{ text }, matches]) => matches.map(({ start, end }) => text.slice(start, end))).sort(),
    paintings: () => paintings,
  };
}
