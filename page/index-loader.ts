import type { TokenIndex } from '../matching/token-index';

/**
 * Brings the words to look for in two parts. Every page needs the names; what tells their senses is large, and needed
 * only where a name stands.
 */
export interface IndexLoader {
  /** Filled in by what is loaded. */
  readonly index: TokenIndex;
  /** Resolves once the names are known. */
  loadNames(): Promise<void>;
  /** Resolves once all is known. Rejects when it cannot be brought now; asked again, it tries again. */
  loadSenses(): Promise<void>;
  /** True once all is known. */
  readonly isComplete: boolean;
}

/** Wraps an index that is complete from the start. */
export function completeIndex(index: TokenIndex): IndexLoader {
  return { index, isComplete: true, loadNames: async () => undefined, loadSenses: async () => undefined };
}
