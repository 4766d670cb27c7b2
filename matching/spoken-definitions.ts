import type { LocalDefinition } from './local-definitions';
import { findLongFormAfter, findLongFormBefore, isShortForm, type LongForm } from './long-form';

/** A short form, and words that say what it stands for. */
const saidAfter =
  /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}&/-]{1,9})(?:,? (?:here|there|now|in [\p{L} ]{2,30}))? (?:(?:stand|mean)(?:s|ing)?(?: for)?|is short for|refers to|is an? (?:abbreviation|acronym|initialism) (?:of|for)) /gu;

/** A short form set beside what it stands for by a mark. */
const setBeside = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}&/-]{1,9})(?: ?[:=] ?| ?[\u2013\u2014] ?|, (?:or )?)(?=\p{L})/gu;

/** What stands before these words is what the short form stands for. */
const saidBefore =
  /,? (?:or|also (?:known as|called)|known as|called|shortened to|abbreviated(?: as| to)?|in short) (\p{Lu}[\p{L}\p{N}&/-]{1,9})(?![\p{L}\p{N}-])/gu;

/**
 * Finds the short forms that a text explains in words: "FDA stands for functional data analysis", "range of motion, or
 * ROM", "ROM: range of motion". The letters alone prove little here, so what no word of saying stands between is loose
 * unless every word gives its first letter.
 */
export function findSpokenDefinitions(text: string): LocalDefinition[] {
  const definitions: LocalDefinition[] = [];
  const add = (shortForm: string | undefined, find: (shortForm: string) => LongForm | null, isSaid = false): void => {
    const long = shortForm && isShortForm(shortForm) ? find(shortForm) : null;
    if (!shortForm || !long) return;
    definitions.push({ shortForm, ...long, isLoose: !isSaid && !hasInitials(long.longForm, shortForm) });
  };
  const end = text.length;
  for (const { 0: said, 1: short, index } of text.matchAll(saidAfter)) {
    add(short, (shortForm) => findLongFormAfter(text, index + said.length, { end, shortForm }), true);
  }
  for (const { 0: said, 1: short, index } of text.matchAll(setBeside)) {
    add(short, (shortForm) => findLongFormAfter(text, index + said.length, { end, shortForm }));
  }
  for (const { 1: short, index } of text.matchAll(saidBefore)) {
    add(short, (shortForm) => findLongFormBefore(text, index, shortForm));
  }
  return definitions;
}

/** Words that may give no letter to a short form. */
const smallWord = /^(?:a|an|and|the|of|for|in|on|to|with|or)$/i;

/** Tells whether the first letters of the words spell the short form; parts joined by a hyphen may count as one word. */
function hasInitials(longForm: string, shortForm: string): boolean {
  const letters = shortForm.replace(/s$/, '').replace(/[^\p{L}\p{N}]/gu, '');
  return [/[^\p{L}\p{N}]+/u, /\s+/].some((border) => {
    const initials = longForm
      .split(border)
      .filter(Boolean)
      .map((word) => (/^[\p{L}\p{N}]/u.test(word) ? `${word.charAt(0)}${smallWord.test(word) ? '?' : ''}` : ''));
    return new RegExp(`^${initials.join('')}$`, 'iu').test(letters);
  });
}
