/**
 * The regular plural of an English noun phrase: the last word is inflected.
 * Returns null where none is made: phrases that end in a plural or a mark.
 */
export function regularPlural(phrase: string): string | null {
  if (/\d$/.test(phrase)) return `${phrase}s`;
  if (!/[a-z]$/i.test(phrase)) return null;
  if (/[^s]s$/i.test(phrase) && !/(us|is|as|ss)$/i.test(phrase)) return null;
  if (/sis$/i.test(phrase)) return `${phrase.slice(0, -2)}es`;
  if (/(s|x|z|ch|sh)$/i.test(phrase)) return `${phrase}es`;
  if (/[^aeiou]y$/i.test(phrase)) return `${phrase.slice(0, -1)}ies`;
  return `${phrase}s`;
}
