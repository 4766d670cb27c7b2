/** Lines up the cells of a table: numbers to the right, words to the left. The first row is the heading. */
export function formatTable(rows: readonly (readonly (string | number)[])[]): string {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.map((row) => String(row[at] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) => {
          const text = String(cell);
          return isNumber(rows, at) ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function isNumber(rows: readonly (readonly (string | number)[])[], column: number): boolean {
  return typeof rows[1]?.[column] === 'number';
}
