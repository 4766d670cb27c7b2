import { nameKey } from './name-key';
import { regularPlural } from './plural';
import type { TermFrontMatter } from './schema';
import { spellingVariants } from './spelling-variants';

type NamedTerm = Pick<TermFrontMatter, 'label' | 'aliases' | 'irregularForms' | 'forbiddenForms' | 'abbreviations'>;

/**
 * Every spelling under which a term may stand in text, without its abbreviations: label, aliases and irregular
 * forms, their American and British spellings, plurals, and closed forms of hyphenated names. Case, accents, hyphen
 * or space, and possessives are left to the matching, which treats them alike. Forbidden forms are taken out, and so is
 * a name that is also listed as an abbreviation, whose case and sense must be looked at.
 */
export function surfaceForms(term: NamedTerm): string[] {
  const forbidden = new Set(term.forbiddenForms.map(nameKey));
  const forms = new Map<string, string>();
  const add = (form: string) => {
    const key = nameKey(form);
    if (!forbidden.has(key) && !forms.has(key)) forms.set(key, form);
  };
  const shortForms = new Set(term.abbreviations.map(({ text }) => text));
  for (const name of [term.label, ...term.aliases, ...term.irregularForms]) {
    if (shortForms.has(name)) continue;
    for (const spelling of [name, ...spellingVariants(name)]) {
      add(spelling);
      if (!term.irregularForms.includes(name)) addInflections(spelling, add);
    }
  }
  return [...forms.values()];
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
