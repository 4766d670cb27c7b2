import type { TokenIndex } from '../../../matching/token-index';
import type { PainterChoice } from '../../../page/highlighter-choice';
import { type Effort, markOwn, markWithList, markWithRegExp, walk } from './contestants';
import { loadIndexOf, loadOwnIndex } from './own-index';

/** What the bench asks a page to do; it is run in the page. */
export interface Core {
  /** Makes an index and keeps it under a name; without forms that of the real glossary. Gives the time it took. */
  makeIndex(name: string, forms?: readonly string[]): Promise<number>;
  /** Makes the page anew from the HTML it had at first, and waits until it is laid out and the browser is at rest. */
  reset(): Promise<void>;
  /** Does nothing. */
  rest(): Effort;
  walk(): Effort;
  /** Marks with our own code; the marks stay until the next reset. */
  markOwn(index: string, painter: PainterChoice): Promise<Effort>;
  markWithRegExp(forms: readonly string[]): Effort;
  markWithList(forms: readonly string[]): Effort;
}

declare global {
  var benchCore: Core;
}

function createCore(): Core {
  const html = document.body.innerHTML;
  const indexes = new Map<string, TokenIndex>();
  let marking = new AbortController();
  return {
    async makeIndex(name, forms) {
      const startMs = performance.now();
      indexes.set(name, await (forms ? loadIndexOf(forms) : loadOwnIndex()));
      return performance.now() - startMs;
    },
    async reset() {
      marking.abort();
      document.body.innerHTML = html;
      (globalThis as { gc?: () => void }).gc?.();
      await new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
      );
    },
    rest: () => ({ elapsedMs: 0, found: 0 }),
    walk,
    markOwn(name, painter) {
      const index = indexes.get(name);
      if (!index) throw new Error(`no index was made under the name "${name}"`);
      marking = new AbortController();
      return markOwn(index, painter, marking.signal);
    },
    markWithRegExp,
    markWithList,
  };
}

// Our code waits in a tab that nobody sees, which is just where its own cost can be told from that of drawing.
Object.defineProperty(document, 'hidden', { value: false });
globalThis.benchCore = createCore();
