import { useState } from 'preact/hooks';
import type { Done, Run } from './use-status';

/** A row that can be taken out of a list and put back. */
export interface KeptRow {
  id: string;
  label: string;
  /** Said after it, smaller. */
  note?: string;
}

/** The words for a row's button, with its accessible name, before and after it was taken out. */
interface RowWords {
  out: { label: string; name: string };
  back: { label: string; name: string };
  /** Said of a row that was taken out. */
  gone: string;
}

export interface KeptListProps<Row extends KeptRow> {
  rows: readonly Row[];
  /** What is said when there is none. */
  empty: string;
  wordsFor: (row: Row) => RowWords;
  /** Takes a row out, or puts it back, and gives what is said of it. Rejects when it could not be stored. */
  change: (row: Row, isListed: boolean) => Promise<Done>;
  run: Run;
}

/** A list of which each row has one button. A row that was taken out keeps its place, to be put back there. */
export function KeptList<Row extends KeptRow>({ rows, empty, wordsFor, change, run }: KeptListProps<Row>) {
  const [gone, setGone] = useState<readonly Row[]>([]);
  const listed = new Set(rows.map(({ id }) => id));
  const shown = [...rows, ...gone.filter(({ id }) => !listed.has(id))].sort(byLabelAndNote);
  if (shown.length === 0) return <p class="options-empty">{empty}</p>;

  const press = (row: Row): void => {
    // Before it is stored, so that the row with the focus is never away.
    setGone((now) => [...now.filter(({ id }) => id !== row.id), row]);
    void run(() => change(row, !listed.has(row.id)));
  };
  return (
    <ul class="options-list">
      {shown.map((row) => {
        const isListed = listed.has(row.id);
        const words = wordsFor(row);
        const { label, name } = isListed ? words.out : words.back;
        return (
          <li key={row.id} class={isListed ? undefined : 'is-gone'}>
            <span>
              {row.label}
              {row.note && <small> {row.note}</small>}
              {!isListed && <small> · {words.gone}</small>}
            </span>
            <button type="button" aria-label={name} onClick={() => press(row)}>
              {label}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function byLabelAndNote(a: KeptRow, b: KeptRow): number {
  return a.label.localeCompare(b.label) || (a.note ?? '').localeCompare(b.note ?? '');
}
