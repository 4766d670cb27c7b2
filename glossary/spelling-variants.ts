/** Pairs of American and British spelling, as parts of words that occur in health terms. Tried in both directions. */
const spellingPairs: readonly (readonly [us: string, uk: string])[] = [
  ['ization', 'isation'],
  ['izing', 'ising'],
  ['ized', 'ised'],
  ['izer', 'iser'],
  ['ize', 'ise'],
  ['yze', 'yse'],
  ['behavior', 'behaviour'],
  ['color', 'colour'],
  ['tumor', 'tumour'],
  ['fiber', 'fibre'],
  ['center', 'centre'],
  ['edema', 'oedema'],
  ['anemi', 'anaemi'],
  ['hemo', 'haemo'],
  ['esthesia', 'aesthesia'],
  ['orthopedic', 'orthopaedic'],
  ['pediatric', 'paediatric'],
  ['diarrhea', 'diarrhoea'],
  ['estrogen', 'oestrogen'],
  ['fetal', 'foetal'],
  ['leukemia', 'leukaemia'],
  ['program', 'programme'],
  ['counseling', 'counselling'],
  ['signaling', 'signalling'],
  ['aging', 'ageing'],
];

/** Words in which a pair must not be swapped, because only one spelling exists. */
const fixedWords = /exercis|otherwis|promis|advis|surpris|likewise|wise\b|rise\b|raise|disease|size\b|ecchymo/i;

/** The spellings of a name that differ from it by American or British convention; the name itself is left out. */
export function spellingVariants(name: string): string[] {
  const variants = new Set<string>();
  for (const [us, uk] of spellingPairs) {
    for (const [from, to] of [
      [us, uk],
      [uk, us],
    ] as const) {
      const swapped = name.replace(/[\p{L}]+/gu, (word) => swapIn(word, from, to));
      if (swapped !== name) variants.add(swapped);
    }
  }
  return [...variants];
}

function swapIn(word: string, from: string, to: string): string {
  if (fixedWords.test(word) || word.toLowerCase().includes(to)) return word;
  return word.replace(new RegExp(from, 'i'), to);
}
