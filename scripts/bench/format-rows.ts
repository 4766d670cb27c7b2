import { formatTable } from '../content-report/format-table';
import type { Row, Target } from './rows';

/** The rows as a table, with ✓ or ✗ where there is something to reach. */
export function formatRows(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.isMet === null ? ' ' : row.isMet ? '✓' : '✗',
    row.measure,
    row.what,
    row.painter ?? '',
    withUnit(row.value, row.unit),
    row.target ? `${formatTarget(row.target)} ${row.unit}` : '',
    row.spread ? `${formatNumber(row.spread[0])} to ${formatNumber(row.spread[1])}` : '',
    row.details,
  ]);
  return formatTable([['', 'measure', 'what', 'painter', 'value', 'target', 'runs', 'details'], ...cells]);
}

/** At most three digits that count, without an exponent. */
export function formatNumber(value: number): string {
  if (Math.abs(value) >= 100) return String(Math.round(value));
  return String(Number(value.toPrecision(3)));
}

function withUnit(value: number, unit: string): string {
  return unit ? `${formatNumber(value)} ${unit}` : formatNumber(value);
}

function formatTarget(target: Target): string {
  if ('atMost' in target) return `≤ ${target.atMost}`;
  if ('atLeast' in target) return `≥ ${target.atLeast}`;
  return `${target.from} to ${target.to}`;
}
