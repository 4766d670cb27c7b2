import { gzipSync } from 'node:zlib';

/** How large a compiled file is, in bytes. */
export interface FileSize {
  name: string;
  rawBytes: number;
  gzipBytes: number;
}

/**
 * The most each compiled file may weigh, gzipped, in bytes. The names are read on every page, so they are what counts,
 * and then the senses, read on every page with a name in it: 40 kB together for the first 141 terms. The named terms are
 * read whenever the popup opens; explanations and articles only when somebody opens one. Whoever adds terms by the
 * hundred raises these on purpose, after looking at docs/architecture.md.
 */
const gzipBudgets: Readonly<Record<string, number>> = {
  'match-names': 10_000,
  'match-senses': 30_000,
  'named-terms': 15_000,
  entries: 160_000,
  articles: 40_000,
};

/** Measures a compiled file. */
export function measureSize(name: string, text: string): FileSize {
  return { name, rawBytes: Buffer.byteLength(text), gzipBytes: gzipSync(text).length };
}

/** A line about a size, with its budget where it has one. */
export function formatSize({ name, rawBytes, gzipBytes }: FileSize): string {
  const budget = gzipBudgets[name];
  const limit = budget === undefined ? '' : ` of ${kilobytes(budget)}`;
  return `${name} ${kilobytes(rawBytes)}, gzip ${kilobytes(gzipBytes)}${limit}`;
}

/** What to say of the files that are over their budget; nothing when all keep to it. */
export function findOverBudget(sizes: readonly FileSize[]): string[] {
  return sizes.flatMap(({ name, gzipBytes }) => {
    const budget = gzipBudgets[name];
    if (budget === undefined || gzipBytes <= budget) return [];
    return [
      `${name}: expected at most ${budget} bytes gzipped, found ${gzipBytes}; see scripts/build-glossary/size-budget.ts`,
    ];
  });
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
