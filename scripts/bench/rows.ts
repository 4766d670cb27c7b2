/** What a figure is to reach: at most or at least so much. */
export type Target = { atMost: number } | { atLeast: number } | { from: number; to: number };

/** One figure of the bench. */
export interface Row {
  /** Name of the measure, as `--only` takes it. */
  measure: string;
  /** What was measured, in a few words. */
  what: string;
  /** Null where the painter makes no difference. */
  painter: 'highlights' | 'elements' | null;
  value: number;
  unit: string;
  /** Null where nothing is to be reached. */
  target: Target | null;
  isMet: boolean | null;
  /** Lowest and highest value of the single runs; null when there was one. */
  spread: [lowest: number, highest: number] | null;
  details: string;
}

/** Makes a row of the values of several runs: their median counts. */
export function makeRow(
  row: Pick<Row, 'measure' | 'what' | 'painter' | 'unit' | 'target'> & { details?: string },
  values: readonly number[],
): Row {
  const value = median(values);
  return {
    measure: row.measure,
    what: row.what,
    painter: row.painter,
    value,
    unit: row.unit,
    target: row.target,
    isMet: row.target && isMet(value, row.target),
    spread: values.length > 1 ? [Math.min(...values), Math.max(...values)] : null,
    details: row.details ?? '',
  };
}

/** The value in the middle, or between the two in the middle. @throws Error without values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('expected at least one value');
  return (low + high) / 2;
}

function isMet(value: number, target: Target): boolean {
  if ('atMost' in target) return value <= target.atMost;
  if ('atLeast' in target) return value >= target.atLeast;
  return value >= target.from && value <= target.to;
}
