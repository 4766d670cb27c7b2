/** A copy of a text that is easier to search, with the way back to the offsets of the text itself. */
export interface PlainCopy {
  text: string;
  /** The offset in the text itself for an offset in the copy. */
  toOriginal(offset: number): number;
}

const notCopied = /[\p{Cf}\p{M}]/u;

/** Copies a text without invisible characters and combining marks, with plain spaces for all others but line breaks. */
export function plainCopy(text: string): PlainCopy {
  const spaced = text.replace(/[^\S\n]/g, ' ');
  if (!notCopied.test(spaced)) return { text: spaced, toOriginal: (offset) => offset };
  const offsets: number[] = [];
  let copy = '';
  for (let at = 0; at < spaced.length; at++) {
    const unit = spaced.charAt(at);
    if (notCopied.test(unit)) continue;
    offsets.push(at);
    copy += unit;
  }
  return { text: copy, toOriginal: (offset) => offsets[offset] ?? text.length };
}
