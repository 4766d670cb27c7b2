import type { TokenIndex } from '../matching/token-index';
import { createBlockRecords } from './block-records';
import type { Highlighter } from './highlighter';
import { observePage } from './page-observer';
import { pageSettled } from './page-settled';
import { acceptBlock, readChanges } from './read-into-records';
import { runInSlices } from './run-in-slices';
import { readTextBlocks } from './text-blocks';

/** What was found on a page up to now. */
export interface PageFindings {
  /** How often each term is found, by term id. */
  counts: Map<string, number>;
  /** Time spent on reading, finding and painting, in milliseconds. */
  workMs: number;
  /** True once the whole page has been read. */
  isComplete: boolean;
}

export interface MarkedPageOptions {
  /** What is read: a whole document, or a part of one. */
  root: Document | Element;
  index: TokenIndex;
  highlighter: Highlighter;
  /** Called when the page has been read, and again after each change of the page that was read. */
  onFindings: (findings: PageFindings) => void;
}

/** On a page that keeps taking text away while it is read, reading ends after so many new starts. */
const mostReadings = 5;

/**
 * Marks the terms under `root` and keeps the marks right while the page changes. Aborting `signal` takes every
 * trace away.
 */
export function startMarking({ root, index, highlighter, onFindings }: MarkedPageOptions, signal: AbortSignal): void {
  const { markName } = highlighter;
  const records = createBlockRecords(index, highlighter);
  let workMs = 0;
  let isComplete = false;
  let hasLostPlace = false;

  /** Does work that may write to the page: it is timed, and its writes do not count as changes. */
  const work = (doWork: () => void): void => {
    const startMs = performance.now();
    observer.ignoring(doWork);
    workMs += performance.now() - startMs;
  };
  const report = (): void => {
    work(records.settle);
    onFindings({ counts: records.countTerms(), workMs, isComplete });
  };

  const observer = observePage(root, (changes) => {
    hasLostPlace ||= changes.hasRemovals;
    work(() => readChanges(changes, records, markName));
    report();
  });
  signal.addEventListener('abort', () => {
    observer.stop();
    records.clear();
    highlighter.clear();
  });

  const readWholePage = async (): Promise<void> => {
    if (highlighter.changesPage) await pageSettled(root.ownerDocument ?? (root as Document), signal);
    for (let reading = 1; reading <= mostReadings && !signal.aborted; reading++) {
      hasLostPlace = false;
      const reader = readTextBlocks(root, { depth: 'deep', markName });
      const step = (): boolean => {
        const { value: block, done } = reader.next();
        if (block) acceptBlock(block, records, markName);
        return !done;
      };
      const aroundSlice = (slice: () => void): void =>
        work(() => {
          slice();
          records.settle();
        });
      await runInSlices(step, { signal, aroundSlice });
      if (!hasLostPlace) break;
    }
    if (signal.aborted) return;
    isComplete = true;
    report();
  };
  void readWholePage();
}
