import type { IndexAbbreviation, IndexTerm, MatchIndex } from './match-index';
import { inBothNumbers, regularPlural } from './plural';

/** Stands behind a name whose regular plural is a name too. */
const withPlural = '*';
const between = { terms: '\n', fields: '\t', items: '|', abbreviations: ';', parts: '~' };

/**
 * Writes a match index as one string, less than half as long as JSON: every page loads it. Read it with `unpackIndex`.
 * @throws Error when a name or word holds a character that sets parts apart.
 */
export function packIndex({ terms, healthWords = [] }: MatchIndex): string {
  return [packList(healthWords), ...terms.map(packTerm)].join(between.terms);
}

/** Reads what `packIndex` has written. */
export function unpackIndex(packed: string): MatchIndex {
  const [healthWords = '', ...terms] = packed.split(between.terms);
  return { terms: terms.map(unpackTerm), healthWords: unpackList(healthWords) };
}

function packTerm({
  id,
  names,
  generalNames = [],
  otherSenseWords = [],
  differentThings,
  abbreviations = [],
}: IndexTerm): string {
  return [
    check(id),
    packNames(names),
    packNames(generalNames),
    packList(otherSenseWords),
    packList(differentThings?.before ?? []),
    packList(differentThings?.after ?? []),
    abbreviations.map(packAbbreviation).join(between.abbreviations),
  ]
    .join(between.fields)
    .trimEnd();
}

function unpackTerm(packed: string): IndexTerm {
  const [id = '', names, general, others, before, after, abbreviations] = packed.split(between.fields);
  const term: IndexTerm = { id, names: unpackNames(names) };
  const generalNames = unpackNames(general);
  if (generalNames.length > 0) term.generalNames = generalNames;
  if (abbreviations) term.abbreviations = abbreviations.split(between.abbreviations).map(unpackAbbreviation);
  if (others) term.otherSenseWords = unpackList(others);
  if (before || after) {
    term.differentThings = {
      ...(before ? { before: unpackList(before) } : {}),
      ...(after ? { after: unpackList(after) } : {}),
    };
  }
  return term;
}

function packAbbreviation({ text, longForms = [], senses }: IndexAbbreviation): string {
  const kind = senses ? (senses.isRare ? 'rare' : 'ambiguous') : '';
  const words = [longForms, senses?.contextWords ?? [], senses?.otherSenseWords ?? []].map(packList);
  return [check(text), kind, ...words].join(between.parts);
}

function unpackAbbreviation(packed: string): IndexAbbreviation {
  const [text = '', kind, longForms, contextWords, otherSenseWords] = packed.split(between.parts);
  return {
    text,
    ...(longForms ? { longForms: unpackList(longForms) } : {}),
    ...(kind
      ? {
          senses: {
            contextWords: unpackList(contextWords),
            otherSenseWords: unpackList(otherSenseWords),
            ...(kind === 'rare' ? { isRare: true } : {}),
          },
        }
      : {}),
  };
}

/** A plural that a rule can make again is left out. */
function packNames(names: readonly string[]): string {
  const all = new Set(names);
  const plurals = new Set<string>();
  const packed = names.flatMap((name) => {
    if (plurals.has(name)) return [];
    const plural = regularPlural(name);
    if (plural === null || !all.has(plural)) return [check(name)];
    plurals.add(plural);
    return [check(name) + withPlural];
  });
  return packed.join(between.items);
}

function unpackNames(packed: string | undefined): string[] {
  return unpackList(packed).flatMap((name) => {
    if (!name.endsWith(withPlural)) return [name];
    return inBothNumbers(name.slice(0, -withPlural.length));
  });
}

function packList(words: readonly string[]): string {
  return words.map(check).join(between.items);
}

function unpackList(packed: string | undefined): string[] {
  return packed ? packed.split(between.items) : [];
}

function check(text: string): string {
  if (/[\n\t|;~*]/.test(text)) throw new Error(`"${text}" cannot be packed: it holds one of | ; ~ * or a break`);
  return text;
}
