/** Tells whether text under a `lang` value is read: English in any region, or a language nobody named. */
export function isReadLanguage(lang: string): boolean {
  return lang.trim() === '' || /^en(?:[-_]|$)/i.test(lang.trim());
}
