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

/** A noun phrase and its regular plural; alone where it has none. */
export function inBothNumbers(phrase: string): string[] {
  const plural = regularPlural(phrase);
  return plural === null ? [phrase] : [phrase, plural];
}

/**
 * Endings of Latin and Greek words that keep their own plural in English. Where an ending is common in other words too,
 * only after stems of anatomy and medicine; "-sis" is inflected like an English word.
 */
const classicalEndings: readonly (readonly [singular: RegExp, plural: string])[] = [
  [/itis$/i, 'itides'],
  [/(?<=\p{L}{3})oma$/iu, 'omata'],
  [/(?<=(?:burs|fasci|vertebr|scapul|fibul|tibi|patell|papill|lamin|pleur|corne|herni|aort|trache))a$/i, 'ae'],
  [/(?<=(?:bacteri|epitheli|endotheli|acetabul|sacr|stern|ischi|diverticul|sept))um$/i, 'a'],
  [/(?<=(?:stimul|bronch|nucle|thromb|embol|menisc|toph|naev|nev|foc|humer|radi))us$/i, 'i'],
  [/(?<=(?:ind|cort|ap|vert))ex$/i, 'ices'],
  [/(?<=(?:append|cerv|matr))ix$/i, 'ices'],
];

/** The Latin or Greek plural of a noun phrase: "bursae", "arthritides". Null where its last word has none. */
export function classicalPlural(phrase: string): string | null {
  const ending = classicalEndings.find(([singular]) => singular.test(phrase));
  return ending ? phrase.replace(ending[0], ending[1]) : null;
}
