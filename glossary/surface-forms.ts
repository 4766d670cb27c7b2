import { nameKey } from './name-key';
import { regularPlural } from './plural';
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
 * forms, their American and British spellings, plurals, closed forms of hyphenated names, and "&" for "and". Case,
 * accents, hyphen or space, and possessives are left to the matching, which treats them alike. Forbidden forms are
 * taken out, and so is a name that is also listed as an abbreviation, whose case and sense must be looked at.
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
  return spellings(phrase).flatMap((spelling) => {
    const forms = [spelling];
    addInflections(spelling, (form) => forms.push(form));
    return forms;
  });
}

function spellings(phrase: string): string[] {
  return [phrase, ...spellingVariants(phrase)].flatMap((spelling) => {
    const ampersand = spelling.replace(/ and /g, ' & ');
    const spelledOut = spelling.replace(/ ?& ?/g, ' and ');
    return [...new Set([spelling, ampersand, spelledOut])];
  });
}

function addInflections(name: string, add: (form: string) => void): void {
  const plural = regularPlural(name);
  if (plural) add(plural);
  const closed = closeHyphens(name);
  if (closed) add(closed);
}

/** "anti-inflammatory" is also written "antiinflammatory"; only prefixes are closed up, never "low-impact". */
function closeHyphens(name: string): string | null {
  const closed = name.replace(/\b(anti|non|co|re|multi)-(?=\p{L}{4})/giu, '$1');
  return closed === name ? null : closed;
}
