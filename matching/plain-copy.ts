/** A copy of a text that is easier to search, with the way back to the offsets of the text itself. */
export interface PlainCopy {
  text: string;
  /** The offset in the text itself for an offset in the copy. */
  toOriginal(offset: number): number;
}

/** Invisible characters, combining marks, every space of a run but the first, and brackets of full width. */
const uneven = /[\p{Cf}\p{M}\uff08\uff09\uff3b\uff3d]|\s\s/u;
/** Any space but the plain one. */
const otherSpace = /[^\S ]/;
const plainBrackets: Readonly<Record<string, string>> = { '\uff08': '(', '\uff09': ')', '\uff3b': '[', '\uff3d': ']' };

/**
 * Copies a text without invisible characters and combining marks, with one plain space for any run of spaces and line
 * breaks, and brackets of the usual width.
 */
export function plainCopy(text: string): PlainCopy {
  if (!uneven.test(text)) {
    return { text: otherSpace.test(text) ? text.replace(/\s/g, ' ') : text, toOriginal: (offset) => offset };
  }
  const offsets: number[] = [];
  const units: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (/[\p{Cf}\p{M}]/u.test(unit)) continue;
    const isSpace = /\s/.test(unit);
    if (isSpace && units.at(-1) === ' ') continue;
    offsets.push(at);
    units.push(isSpace ? ' ' : (plainBrackets[unit] ?? unit));
  }
  return { text: units.join(''), toOriginal: (offset) => offsets[offset] ?? text.length };
}
