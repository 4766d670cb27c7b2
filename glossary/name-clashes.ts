import type { CompiledTerm } from './compile-term';
import { type ContentProblem, fieldName } from './content-problem';
import { nameKey } from './name-key';
import { surfaceForms } from './surface-forms';

/** A field of a term from which a name comes. */
interface Origin {
  term: CompiledTerm;
  path: PropertyKey[];
  name: string;
}

/**
 * Finds names that two terms claim: a mark on a page must have one meaning. Both files are reported, as nobody but the
 * writer knows whose name it is, and each pair of fields once, however many spellings they share.
 */
export function findNameClashes(terms: readonly CompiledTerm[]): ContentProblem[] {
  const owners = new Map<string, Origin>();
  const clashes = new Map<string, [Origin, Origin]>();
  for (const origin of terms.flatMap(originsOf)) {
    for (const key of keysOf(origin)) {
      const owner = owners.get(key);
      if (!owner) owners.set(key, origin);
      else if (owner.term !== origin.term) clashes.set([owner, origin].map(placeOf).join(), [owner, origin]);
    }
  }
  return [...clashes.values()].flatMap(([one, other]) => [toProblem(one, other), toProblem(other, one)]);
}

function originsOf(term: CompiledTerm): Origin[] {
  const { label, aliases, irregularForms, abbreviations } = term.frontMatter;
  return [
    { term, path: ['label'], name: label },
    ...aliases.map((name, at) => ({ term, path: ['aliases', at], name })),
    ...irregularForms.map((name, at) => ({ term, path: ['irregularForms', at], name })),
    ...abbreviations.map(({ text }, at) => ({ term, path: ['abbreviations', at], name: text })),
  ];
}

/** What makes names equal: for an abbreviation its letters, otherwise every form made from the name. */
function keysOf({ term, path, name }: Origin): string[] {
  if (path[0] === 'abbreviations') return [`abbreviation ${name}`];
  const irregularForms = path[0] === 'irregularForms' ? [name] : [];
  const forms = surfaceForms({ ...term.frontMatter, label: name, aliases: [], irregularForms });
  return [...new Set(forms.map(nameKey))];
}

function toProblem({ term, path, name }: Origin, other: Origin): ContentProblem {
  const reason = `expected a name of its own, "${name}" also belongs to ${other.term.id} (${placeOf(other)}): one of the two has to go`;
  return { file: term.file, line: term.lineOf(path), field: fieldName(path), reason };
}

function placeOf({ term, path }: Origin): string {
  return `${term.file}:${term.lineOf(path)}: ${fieldName(path)}`;
}
