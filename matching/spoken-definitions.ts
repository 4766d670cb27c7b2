import { findLongFormAfter, findLongFormBefore, isShortForm, type LocalDefinition, type LongForm } from './long-form';

/** A short form, and words that say what it stands for. */
const saidAfter =
  /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}&/-]{1,9})(?:,? (?:here|there|now|in [\p{L} ]{2,30}))? (?:(?:stand|mean)(?:s|ing)?(?: for)?|is short for|refers to|is (?:an?|the) (?:abbreviation|acronym|initialism) (?:of|for)) /gu;

/** One of the words of `saidAfter`; most texts have none. */
const saysMeaning = /stand|mean|short for|refers|abbreviation|acronym|initialism/;

/** Quick looks for what the two expressions below need, which take their time: most texts have neither. */
const mayHoldBeside = /[^a-z\s]\S{1,9} ?[:=\u2013\u2014,]/;
const mayHoldBefore = /(?:or|as|called|to|abbreviated|short) [^a-z\s]/;

/** A short form set beside what it stands for by a mark. */
const setBeside = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}&/-]{1,9})(?: ?[:=] ?| ?[\u2013\u2014] ?|, (?:or )?)(?=\p{L})/gu;

/** What stands before these words is what the short form stands for. */
const saidBefore =
  /,? (?:or|also (?:known as|called)|known as|called|shortened to|abbreviated(?: as| to)?|in short) (\p{Lu}[\p{L}\p{N}&/-]{1,9})(?![\p{L}\p{N}-])/gu;

/** Finds the short forms that a text explains in words: "FDA stands for functional data analysis", "ROM: range of motion". */
export function findSpokenDefinitions(text: string): LocalDefinition[] {
  const definitions: LocalDefinition[] = [];
  const add = (shortForm: string | undefined, find: (shortForm: string) => LongForm | null): void => {
    const long = shortForm && isShortForm(shortForm) ? find(shortForm) : null;
    if (shortForm && long) definitions.push({ shortForm, ...long });
  };
  const end = text.length;
  const spoken = saysMeaning.test(text) ? [...text.matchAll(saidAfter)] : [];
  const beside = mayHoldBeside.test(text) ? [...text.matchAll(setBeside)] : [];
  for (const { 0: said, 1: short, index } of [...spoken, ...beside]) {
    add(short, (shortForm) => findLongFormAfter(text, index + said.length, { end, shortForm }));
  }
  for (const { 1: short, index } of mayHoldBefore.test(text) ? text.matchAll(saidBefore) : []) {
    add(short, (shortForm) => findLongFormBefore(text, index, shortForm));
  }
  return definitions;
}
