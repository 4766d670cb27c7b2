import type { IndexAbbreviation, IndexTerm, MatchIndex } from './match-index';
import { inBothNumbers, regularPlural } from './plural';

/** Stands behind a name whose regular plural is no name: of most it is. */
const noPlural = '*';
/** Stands for a hyphen that may be left out: both spellings are names. */
const anyHyphen = '=';
const between = { terms: '\n', fields: '\t', items: '|', abbreviations: ';', parts: '~' };

/**
 * Writes the names of all terms as one string, less than half as long as JSON: every page loads it.
 * @throws Error when a name holds a character that sets parts apart.
 */
export function packNames({ terms }: MatchIndex): string {
  return terms
    .map(({ id, names, generalNames = [], abbreviations = [] }) => {
      const [own, general] = [packSpellings(names, id), packSpellings(generalNames, id)];
      return packFields([
        idOf(own, general) === id ? '' : check(id),
        own,
        general,
        packList(abbreviations.map(({ text }) => text)),
      ]);
    })
    .join(between.terms);
}

/** Reads what `packNames` has written: terms with their names and the letters of their abbreviations, and no more. */
export function unpackNames(packed: string): IndexTerm[] {
  if (packed === '') return [];
  return packed.split(between.terms).map((term) => {
    const [id, names, general, abbreviations] = term.split(between.fields);
    const generalNames = unpackSpellings(general);
    return {
      id: id || idOf(names, general),
      names: unpackSpellings(names),
      ...(generalNames.length > 0 ? { generalNames } : {}),
      ...(abbreviations ? { abbreviations: unpackList(abbreviations).map((text) => ({ text })) } : {}),
    };
  });
}

/**
 * Writes all that tells the senses of names as one string: only pages with a name in them load it.
 * @throws Error when a word holds a character that sets parts apart.
 */
export function packSenses({ terms, healthWords = [] }: MatchIndex): string {
  return [packList(healthWords), ...terms.map(packSensesOf)].join(between.terms);
}

/** Reads what `packSenses` has written. Its terms have no names. */
export function unpackSenses(packed: string): MatchIndex {
  const [healthWords = '', ...terms] = packed.split(between.terms);
  return { terms: terms.map(unpackSensesOf), healthWords: unpackList(healthWords) };
}

/** Puts a match index together again from both of its parts. */
export function unpackIndex(packedNames: string, packedSenses: string): MatchIndex {
  const { terms, healthWords = [] } = unpackSenses(packedSenses);
  const sensesById = new Map(terms.map((term) => [term.id, term]));
  return {
    terms: unpackNames(packedNames).map((term) => ({ ...term, ...sensesById.get(term.id), names: term.names })),
    healthWords,
  };
}

function packSensesOf({ id, otherSenseWords = [], differentThings, abbreviations = [] }: IndexTerm): string {
  return packFields([
    check(id),
    packList(otherSenseWords),
    packList(differentThings?.before ?? []),
    packList(differentThings?.after ?? []),
    abbreviations.map(packAbbreviation).join(between.abbreviations),
  ]);
}

function unpackSensesOf(packed: string): IndexTerm {
  const [id = '', others, before, after, abbreviations] = packed.split(between.fields);
  const term: IndexTerm = { id, names: [] };
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

/** Empty fields at the end are left out. */
function packFields(fields: readonly string[]): string {
  return fields.join(between.fields).trimEnd();
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

/** The id that most terms have: that of their first packed name. */
function idOf(names = '', general = ''): string {
  const [first = ''] = (names || general).split(between.items);
  return first.toLowerCase().replaceAll(' ', '-');
}

/** What rules can make again is left out: plurals, and the spelling without a hyphen. The name behind `id` comes first. */
function packSpellings(names: readonly string[], id: string): string {
  const all = new Set(names);
  const plurals = new Set<string>();
  const packed = new Set<string>();
  for (const name of names) {
    if (plurals.has(name)) continue;
    const plural = regularPlural(check(name));
    if (plural !== null && all.has(plural)) plurals.add(plural);
    packed.add(plural === null || all.has(plural) ? name : name + noPlural);
  }
  for (const name of packed) {
    const twin = [...name.matchAll(/-/g)].map(({ index }) => [name.slice(0, index), name.slice(index + 1)] as const);
    const [start, end] = twin.find(([before, after]) => packed.has(before + after)) ?? [];
    if (start === undefined || end === undefined) continue;
    packed.delete(name);
    packed.delete(start + end);
    packed.add(start + anyHyphen + end);
  }
  const isFirst = (name: string): boolean => idOf(name) === id;
  return [...packed].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a))).join(between.items);
}

function unpackSpellings(packed: string | undefined): string[] {
  return unpackList(packed)
    .flatMap((name) =>
      name.includes(anyHyphen) ? [name.replace(anyHyphen, '-'), name.replace(anyHyphen, '')] : [name],
    )
    .flatMap((name) => (name.endsWith(noPlural) ? [name.slice(0, -1)] : inBothNumbers(name)));
}

function packList(words: readonly string[]): string {
  return words.map(check).join(between.items);
}

function unpackList(packed: string | undefined): string[] {
  return packed ? packed.split(between.items) : [];
}

function check(text: string): string {
  if (/[\n\t|;~*=]/.test(text)) throw new Error(`"${text}" cannot be packed: it holds one of | ; ~ * = or a break`);
  return text;
}
