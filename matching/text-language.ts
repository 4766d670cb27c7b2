/** Tells whether text under a `lang` value is read: English in any region, or a language nobody named. */
export function isReadLanguage(lang: string): boolean {
  return lang.trim() === '' || /^en(?:[-_]|$)/i.test(lang.trim());
}

/** So few function words say nothing of the language: a heading, a list of names, a quoted title. */
const leastFunctionWords = 4;

/**
 * Tells whether a block is read, whatever its `lang` says: when more of its function words are English than not. Where
 * it has too few of them the page as a whole decides.
 */
export function isReadByItsWords(
  { english, others }: { english: number; others: number },
  isEnglishPage: boolean,
): boolean {
  return english + others < leastFunctionWords ? isEnglishPage : english >= others;
}
