/** Counts the slips between what was typed and the nearest beginning of a word. */
export type CountSlips = (word: string) => number;

/**
 * Prepares counting how many slips (a letter too many, too few, wrong, or two letters swapped) lead from `typed` to the
 * nearest beginning of a word, its end included. It gives `most + 1` for all that is more than `most`.
 */
export function createSlipCounter(typed: string, most: number): CountSlips {
  const tooMany = most + 1;
  const width = typed.length + most + 2;
  // Three rows of the usual table of edit distances, used in turn: a search asks for thousands of words.
  const rows = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)] as const;
  return (word) => {
    if (word.length < typed.length - most) return tooMany;
    let [beforeLast, last, now] = rows;
    for (let column = 0; column < width; column++) last[column] = Math.min(column, tooMany);
    let leastInLast = 0;
    for (let row = 1; row <= typed.length; row++) {
      const least = fillRow({ typed, word, row, most }, { now, last, beforeLast });
      // A swap reaches back over one row.
      if (least > most && leastInLast > most) return tooMany;
      leastInLast = least;
      [beforeLast, last, now] = [last, now, beforeLast];
    }
    return Math.min(tooMany, leastInLast);
  };
}

/** Only columns near the row are looked at: all others are more than `most` slips away. Gives the least of the row. */
function fillRow(
  { typed, word, row, most }: { typed: string; word: string; row: number; most: number },
  { now, last, beforeLast }: Record<'now' | 'last' | 'beforeLast', Uint8Array>,
): number {
  const tooMany = most + 1;
  const from = Math.max(1, row - most);
  const to = Math.min(word.length, row + most);
  now[from - 1] = from === 1 ? Math.min(row, tooMany) : tooMany;
  let least = from === 1 ? Math.min(row, tooMany) : tooMany;
  const letter = typed.charCodeAt(row - 1);
  for (let column = from; column <= to; column++) {
    const other = word.charCodeAt(column - 1);
    let slips = at(last, column - 1) + (letter === other ? 0 : 1);
    slips = Math.min(slips, at(last, column) + 1, at(now, column - 1) + 1, tooMany);
    const isSwap =
      row > 1 && column > 1 && letter === word.charCodeAt(column - 2) && typed.charCodeAt(row - 2) === other;
    if (isSwap) slips = Math.min(slips, at(beforeLast, column - 2) + 1);
    now[column] = slips;
    if (slips < least) least = slips;
  }
  now.fill(tooMany, Math.max(to, from - 1) + 1);
  return least;
}

function at(row: Uint8Array, column: number): number {
  return row[column] ?? 255;
}
