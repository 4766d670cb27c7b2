import type { Highlighter } from './highlighter';
import { createMarkHighlighter } from './mark-highlighter';
import { createRangeHighlighter, hasHighlightApi } from './range-highlighter';

/** Which painter the reader asked for: the one that leaves the page alone, or the one that makes elements. */
export type PainterChoice = 'highlights' | 'elements';

/** Creates the chosen painter, or the one with elements where the browser has no highlight API. */
export function createHighlighter(document: Document, choice: PainterChoice): Highlighter {
  return choice === 'highlights' && hasHighlightApi()
    ? createRangeHighlighter(document)
    : createMarkHighlighter(document);
}
