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
const fixedWords =
  /exercis|promis|advis|surpris|supervis|revis|(exc|inc|prec|conc|bru|no)is|wise\b|rise\b|raise|disease|antise|siz(e|ed|ing)\b|chemo|colorect|[a-z]aging/i;

/**
 * The spellings of a name that differ from it by American or British convention, mixed ones too ("pediatric tumour");
 * the name itself is left out.
 */
export function spellingVariants(name: string): string[] {
  const spellings = new Set([name]);
  for (const [us, uk] of spellingPairs) {
    for (const spelling of [...spellings]) {
      spellings.add(swapWords(spelling, us, uk));
      spellings.add(swapWords(spelling, uk, us));
    }
  }
  spellings.delete(name);
  return [...spellings];
}

function swapWords(name: string, from: string, to: string): string {
  return name.replace(/\p{L}+/gu, (word) => swapIn(word, from, to));
}

function swapIn(word: string, from: string, to: string): string {
  // "oedema" holds "edema": it must not become "ooedema", but it may become "edema".
  const isSwapped = to.includes(from) && word.toLowerCase().includes(to);
  if (fixedWords.test(word) || isSwapped) return word;
  return word.replace(new RegExp(from, 'i'), to);
}
