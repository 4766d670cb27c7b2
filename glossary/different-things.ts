import { nameKey } from './name-key';
import type { TermFrontMatter } from './schema';
import { surfaceForms } from './surface-forms';

type NamedTerm = Parameters<typeof surfaceForms>[0] & Pick<TermFrontMatter, 'differentThings'>;

/**
 * Turns the longer names of different things into what stands beside the term's own name in them: "respiratory
 * depression" becomes "respiratory" before a name. `unfit` holds the numbers of those that do not begin or end with a
 * name of the term, or are no longer than it.
 */
export function compileDifferentThings(term: NamedTerm): {
  modifiers: { before?: string[]; after?: string[] };
  unfit: number[];
} {
  const names = [...surfaceForms(term).map(({ text }) => text), ...term.abbreviations.map(({ text }) => text)];
  // The longest name first: what is left of "clinical depression scale" is "scale".
  const keys = [...new Set(names.map(nameKey))].sort((a, b) => b.length - a.length);
  const before = new Set<string>();
  const after = new Set<string>();
  const unfit: number[] = [];
  for (const [n, phrase] of term.differentThings.entries()) {
    const key = nameKey(phrase);
    const atStart = keys.find((name) => key.startsWith(`${name} `));
    const atEnd = keys.find((name) => key.endsWith(` ${name}`));
    if (atStart) after.add(key.slice(atStart.length + 1));
    else if (atEnd) before.add(key.slice(0, -atEnd.length - 1));
    else unfit.push(n);
  }
  const modifiers = {
    ...(before.size > 0 ? { before: [...before] } : {}),
    ...(after.size > 0 ? { after: [...after] } : {}),
  };
  return { modifiers, unfit };
}
