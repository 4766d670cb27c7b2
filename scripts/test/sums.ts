/** How many tests passed and failed. */
export interface Sums {
  passed: number;
  failed: number;
}

export function addSums(all: readonly Sums[]): Sums {
  return all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), { passed: 0, failed: 0 });
}

/** The line that CI reads: "12 passed, 0 failed". */
export function formatSums({ passed, failed }: Sums): string {
  return `${passed} passed, ${failed} failed`;
}
