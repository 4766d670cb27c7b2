import type { CompiledTerm } from './compile-term';
import { type ContentProblem, fieldName } from './content-problem';
import { compileDifferentThings } from './different-things';
import { nameKey } from './name-key';

/** Finds what is wrong in the fields by which the senses of a term's names are told. */
export function findSenseProblems(terms: readonly CompiledTerm[]): ContentProblem[] {
  return terms.flatMap((term) => [
    ...findUnknownNames(term),
    ...findUselessExceptions(term),
    ...findUnfitDifferentThings(term),
  ]);
}

function problem({ file, lineOf }: CompiledTerm, path: PropertyKey[], reason: string): ContentProblem {
  return { file, line: lineOf(path), field: fieldName(path), reason };
}

/** A name that is told apart from the others must be one of them. */
function findUnknownNames(term: CompiledTerm): ContentProblem[] {
  const { label, aliases, irregularForms, specificNames, generalNames } = term.frontMatter;
  const known = new Set([label, ...aliases, ...irregularForms].map(nameKey));
  const check = (field: string, names: readonly string[]) =>
    names.flatMap((name, n) =>
      known.has(nameKey(name))
        ? []
        : [problem(term, [field, n], `expected the label, an alias or an irregular form, found "${name}"`)],
    );
  return [...check('specificNames', specificNames), ...check('generalNames', generalNames)];
}

/** Exceptions are from `use`: the names that follow it need not be listed. */
function findUselessExceptions(term: CompiledTerm): ContentProblem[] {
  const { use, specificNames, generalNames } = term.frontMatter;
  const [field, names] =
    use === 'general' ? (['generalNames', generalNames] as const) : (['specificNames', specificNames] as const);
  if (names.length === 0) return [];
  return [problem(term, [field], `expected no such field: with "use: ${use}" all names are ${use} already`)];
}

function findUnfitDifferentThings(term: CompiledTerm): ContentProblem[] {
  const { differentThings } = term.frontMatter;
  return compileDifferentThings(term.frontMatter).unfit.map((n) => {
    const reason = `expected a longer name that begins or ends with a name of this term, found "${differentThings[n]}"`;
    return problem(term, ['differentThings', n], reason);
  });
}
