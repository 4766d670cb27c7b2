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
  const origins = terms.flatMap(originsOf);
  const meet = (owner: Origin | undefined, origin: Origin) => {
    if (owner && owner.term !== origin.term) clashes.set([owner, origin].map(placeOf).join(), [owner, origin]);
  };
  for (const origin of origins) {
    for (const key of keysOf(origin)) {
      meet(owners.get(key), origin);
      if (!owners.has(key)) owners.set(key, origin);
    }
  }
  // A name is found in any case, so it takes the place of an abbreviation with the same letters.
  for (const origin of origins.filter(({ path }) => path[0] === 'abbreviations')) {
    for (const written of [origin.name, `${origin.name}s`]) meet(owners.get(nameKey(written)), origin);
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
  return [...new Set(forms.map(({ text }) => nameKey(text)))];
}

function toProblem({ term, path, name }: Origin, other: Origin): ContentProblem {
  const reason = `expected a name of its own, "${name}" also belongs to ${other.term.id} (${placeOf(other)}): one of the two has to go`;
  return { file: term.file, line: term.lineOf(path), field: fieldName(path), reason };
}

function placeOf({ term, path }: Origin): string {
  return `${term.file}:${term.lineOf(path)}: ${fieldName(path)}`;
}
