import type { Highlighter } from './highlighter';
import { createMarkHighlighter } from './mark-highlighter';
import { createPageStyle, type MarkStyle } from './page-style';
import { createRangeHighlighter, hasHighlightApi } from './range-highlighter';

/** Which painter the reader asked for: the one that leaves the page alone, or the one that makes elements. */
export type PainterChoice = 'highlights' | 'elements';

/** How a painter is to show what it paints. */
export interface HighlighterOptions {
  painter: PainterChoice;
  style: MarkStyle;
  /** Says of a mark that it has an explanation, for who does not see it. */
  markDescription: string;
}

/** Creates the chosen painter, or the one with elements where the browser has no highlight API. */
export function createHighlighter(document: Document, options: HighlighterOptions): Highlighter {
  const style = createPageStyle(document, options.style);
  return options.painter === 'highlights' && hasHighlightApi()
    ? createRangeHighlighter(document, style)
    : createMarkHighlighter(document, style, options.markDescription);
}
