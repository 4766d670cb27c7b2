import type { Match } from '../matching/match';
import type { Highlighter, PaintedMatch } from './highlighter';
import { findCaret, findHighlightRange, isInRects } from './hit-test';
import { rectsOfSlices, slicesOf } from './match-range';
import type { TextBlock } from './text-blocks';

/** The highlight's name is visible to the page, so it says what is marked and not by whom. */
const highlightName = 'explained-term';

/** Dotted, in the colour of the text itself: it can be seen wherever the text can. */
const highlightStyle = `::highlight(${highlightName}) {
  text-decoration: underline dotted 0.09em;
  text-decoration-color: color-mix(in srgb, currentColor 75%, transparent);
}`;

/** Tells whether this browser has the CSS Custom Highlight API. */
export function hasHighlightApi(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/** Creates the painter that leaves the page's DOM untouched. Ask `hasHighlightApi` first. */
export function createRangeHighlighter(document: Document): Highlighter {
  const highlight = new Highlight();
  const painted = new Map<TextBlock, { match: Match; range: StaticRange }[]>();
  const byRange = new WeakMap<AbstractRange, PaintedMatch>();
  const blockByNode = new WeakMap<Text, TextBlock>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightStyle);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  CSS.highlights.set(highlightName, highlight);

  const erase = (block: TextBlock): void => {
    for (const { range } of painted.get(block) ?? []) highlight.delete(range);
    painted.delete(block);
  };

  return {
    markName: '',
    changesPage: false,
    paint(block, matches) {
      const ranges = matches.flatMap((match) => {
        const range = toStaticRange(block, match);
        return range ? [{ match, range }] : [];
      });
      for (const { match, range } of ranges) {
        highlight.add(range);
        byRange.set(range, { block, match });
      }
      for (const { node } of block.segments) blockByNode.set(node, block);
      painted.set(block, ranges);
    },
    erase,
    clear() {
      highlight.clear();
      painted.clear();
      if (CSS.highlights.get(highlightName) === highlight) CSS.highlights.delete(highlightName);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
    findOwner: () => null,
    findAt(point) {
      const hit = findHighlightRange(highlight, point);
      if (hit) return byRange.get(hit) ?? null;
      const caret = findCaret(document, point);
      const block = caret && blockByNode.get(caret.node);
      const segment = block?.segments.find((one) => one.node === caret?.node);
      if (!caret || !block || !segment) return null;
      const offset = segment.start + caret.offset;
      const found = painted.get(block)?.find(({ match }) => match.start <= offset && offset <= match.end);
      if (!found || !isInRects(point, rectsOfSlices(slicesOf(block, found.match)))) return null;
      return { block, match: found.match };
    },
    findByElement: () => null,
    rectsOf: ({ block, match }: PaintedMatch) => rectsOfSlices(slicesOf(block, match)),
  };
}

function toStaticRange(block: TextBlock, match: Match): StaticRange | null {
  const slices = slicesOf(block, match);
  const first = slices[0];
  const last = slices.at(-1);
  if (!first || !last) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
}
