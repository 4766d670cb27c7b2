import type { Highlighter } from '../../page/highlighter';
import { createMarkHighlighter } from '../../page/mark-highlighter';
import { createPageStyle } from '../../page/page-style';

/** Creates the painter that makes elements, with a style sheet of its own that looks like nothing. */
export function createElementPainter(document: Document): Highlighter {
  const style = createPageStyle(document, { load: async () => '', isInDocument: true });
  return createMarkHighlighter(document, style, 'explanation available');
}
