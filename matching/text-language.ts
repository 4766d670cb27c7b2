/** Tells whether text under a `lang` value is read: English in any region, or a language nobody named. */
export function isReadLanguage(lang: string): boolean {
  return lang.trim() === '' || /^en(?:[-_]|$)/i.test(lang.trim());
}

/** How many more function words of one side than of the other tell the language of a block. */
const clearDifference = 2;

/**
 * Tells by its function words whether a block is in English: more than one of them more than of other languages, or the
 * other way round. Null where that is not so: a heading, a list of names, a quoted title.
 */
export function isEnglishByWords({ english, others }: { english: number; others: number }): boolean | null {
  if (Math.abs(english - others) < clearDifference) return null;
  return english > others;
}
