import { hyphenVariants } from './hyphen-variants';
import { nameKey } from './name-key';
import { classicalPlural, regularPlural } from './plural';
import type { TermFrontMatter } from './schema';
import { spellingVariants } from './spelling-variants';

type NamedTerm = Pick<
  TermFrontMatter,
  'label' | 'aliases' | 'irregularForms' | 'forbiddenForms' | 'abbreviations' | 'use' | 'specificNames' | 'generalNames'
>;

/** One spelling under which a term may stand in text. */
export interface SurfaceForm {
  text: string;
  /** True for an everyday word, which means the term only in text about health. */
  isGeneral: boolean;
}

/**
 * Every spelling under which a term may stand in text, without its abbreviations: label, aliases and irregular
 * forms, their American and British spellings, English, Latin and Greek plurals, prefixes with and without hyphen, and
 * "&" for "and". Case, accents, hyphen or space, and possessives are left to the matching, which treats them alike.
 * Forbidden forms are taken out, and so is a name that is also listed as an abbreviation, whose case and sense must be
 * looked at.
 */
export function surfaceForms(term: NamedTerm): SurfaceForm[] {
  const forbidden = new Set(term.forbiddenForms.map(nameKey));
  const exceptions = new Set((term.use === 'general' ? term.specificNames : term.generalNames).map(nameKey));
  const forms = new Map<string, SurfaceForm>();
  const shortForms = new Set(term.abbreviations.map(({ text }) => text));
  for (const name of [term.label, ...term.aliases, ...term.irregularForms]) {
    if (shortForms.has(name)) continue;
    const isGeneral = (term.use === 'general') !== exceptions.has(nameKey(name));
    for (const text of term.irregularForms.includes(name) ? spellings(name) : formsOfPhrase(name)) {
      // "Food & Drug" and "Food Drug" have the same key and are not the same.
      const key = `${nameKey(text)}${text.includes('&') ? '&' : ''}`;
      if (!forbidden.has(nameKey(text)) && !forms.has(key)) forms.set(key, { text, isGeneral });
    }
  }
  return [...forms.values()];
}

/** A phrase in all the spellings that rules make of it; the phrase itself comes first. */
function formsOfPhrase(phrase: string): string[] {
  return spellings(phrase).flatMap((spelling) =>
    [spelling, regularPlural(spelling), classicalPlural(spelling)].filter((form) => form !== null),
  );
}

/** American and British, with and without a hyphen behind a prefix, "&" and "and". */
function spellings(phrase: string): string[] {
  return [phrase, ...spellingVariants(phrase)].flatMap((spelling) => {
    const connected = new Set([spelling, spelling.replace(/ and /g, ' & '), spelling.replace(/ ?& ?/g, ' and ')]);
    return [...connected].flatMap((one) => [one, ...hyphenVariants(one)]);
  });
}
