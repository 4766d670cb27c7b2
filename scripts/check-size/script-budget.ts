import { gzipSync } from 'node:zlib';

/** How large a script is, in bytes. */
export interface ScriptSize {
  rawBytes: number;
  /** Packed as small as gzip can. */
  gzipBytes: number;
}

/**
 * The most a built content script may weigh, index included. Every frame of every page loads it, whether it has a term
 * or not. What is left out for that: docs/decisions/0010-what-every-page-loads.md.
 */
export const contentScriptBudget: ScriptSize = { rawBytes: 140_000, gzipBytes: 48_000 };

/** Measures a script. */
export function measureScript(code: string): ScriptSize {
  return { rawBytes: Buffer.byteLength(code), gzipBytes: gzipSync(code, { level: 9 }).length };
}

/** One line that names a file, its size and its budget, and whether it keeps to it. */
export function judgeSize(file: string, size: ScriptSize, budget: ScriptSize): { isOver: boolean; line: string } {
  const isOver = size.rawBytes > budget.rawBytes || size.gzipBytes > budget.gzipBytes;
  const told = (one: ScriptSize) => `${kilobytes(one.rawBytes)}, gzip ${kilobytes(one.gzipBytes)}`;
  const line = isOver
    ? `${file}: expected at most ${told(budget)}, found ${told(size)}; see scripts/check-size/script-budget.ts`
    : `${file}: ${told(size)} of ${told(budget)}`;
  return { isOver, line };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
