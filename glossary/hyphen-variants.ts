/** First parts of words that are also set apart with a hyphen, or joined to what follows without one. */
const prefixes = /\b(anti|non|multi|osteo|fibro|myo|neuro|hyper|hypo|musculo|bio|co(?=-|morbid|exist|occur)|re(?=-))/;

/**
 * The spellings of a name that differ from it by the hyphen behind a prefix: "anti-inflammatory" is also written
 * "antiinflammatory", and "osteoarthritis" "osteo-arthritis". Other hyphens and spaces are left to the matching, to which
 * "low-impact" and "low impact" are the same; words that are no prefix are never joined.
 */
export function hyphenVariants(name: string): string[] {
  const joined = name.replace(new RegExp(`${prefixes.source}-(?=\\p{L}{4})`, 'giu'), '$1');
  const apart = name.replace(new RegExp(`${prefixes.source}(?=\\p{L}{4})`, 'giu'), '$1-');
  return [...new Set([joined, apart])].filter((variant) => variant !== name);
}
