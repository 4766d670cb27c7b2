import Mark from 'mark.js/dist/mark.es6.js';
import type { TokenIndex } from '../../../matching/token-index';
import { createHighlighter, type PainterChoice } from '../../../page/highlighter-choice';
import { completeIndex } from '../../../page/index-loader';
import { createMarkSheet } from '../../../page/look/mark-sheet';
import { startMarking } from '../../../page/marked-page';
import type { PageFindings } from '../../../page/page-marking';

/** What one contestant needed for the page that is shown. */
export interface Effort {
  /** Time on the clock from its start to its end, pauses for the browser included. */
  elapsedMs: number;
  /** What it found; for the bare walk the characters it read. */
  found: number;
}

/** Reads every character of every text node, which nobody who looks for words can do without. */
export function walk(): Effort {
  const startMs = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found = 0;
  let sum = 0;
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    for (let i = 0; i < data.length; i++) sum += data.charCodeAt(i);
    found += data.length;
  }
  // The sum is used, so that the compiler may not leave the reading out.
  return { elapsedMs: performance.now() - startMs + (sum < 0 ? 1 : 0), found };
}

/** Marks every mention with our own code, and takes the marks back when `signal` is aborted. */
export async function markOwn(index: TokenIndex, painter: PainterChoice, signal: AbortSignal): Promise<Effort> {
  const startMs = performance.now();
  const style = { load: async () => createMarkSheet({ style: 'underline', colour: 'text' }), isInDocument: true };
  const findings = await new Promise<PageFindings>((resolve) => {
    startMarking(
      {
        root: document,
        words: completeIndex(index),
        highlighter: createHighlighter(document, { painter, style, markDescription: '' }),
        choice: { hiddenTerms: new Set(), density: 'every' },
        onFindings: (now) => now.isComplete && resolve(now),
      },
      signal,
    );
  });
  const found = [...findings.counts.values()].reduce((sum, count) => sum + count, 0);
  return { elapsedMs: performance.now() - startMs, found };
}

/** The part of mark.js that only the comparison uses. */
interface MarkJs {
  markRegExp(regexp: RegExp, options: object): void;
  mark(list: readonly string[], options: object): void;
}

function timeMarkJs(work: (markJs: MarkJs, each: () => void) => void): Effort {
  let found = 0;
  const startMs = performance.now();
  work(new Mark(document.body) as unknown as MarkJs, () => found++);
  return { elapsedMs: performance.now() - startMs, found };
}

/** Marks with one regular expression of all surface forms, the longest first, at word borders. */
export function markWithRegExp(forms: readonly string[]): Effort {
  const escaped = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const all = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return timeMarkJs((markJs, each) => markJs.markRegExp(all, { each }));
}

/** Marks with the list of all surface forms, 500 at a time: with more than about 1,000, mark.js overflows the stack. */
export function markWithList(forms: readonly string[]): Effort {
  return timeMarkJs((markJs, each) => {
    for (let at = 0; at < forms.length; at += 500) {
      markJs.mark(forms.slice(at, at + 500), { separateWordSearch: false, accuracy: 'exactly', each });
    }
  });
}
