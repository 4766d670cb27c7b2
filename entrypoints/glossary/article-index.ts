import type { Article, Inline } from '../../glossary/entry';
import type { MatchIndex } from '../../glossary/match-index';
import { nameKey } from '../../glossary/name-key';
import { allInlines, articleText } from '../../glossary/rich-text';

/**
 * The match index for one article: the words that its writer has linked are names of their terms there, whatever they
 * are elsewhere ("good habits" for sleep hygiene). What is a name already stays what it is: another term's name, or an
 * abbreviation, whose letters may also be a word.
 */
export function articleIndex({ terms, ...others }: MatchIndex, article: Article): MatchIndex {
  const taken = new Set(
    terms
      .flatMap(({ names, generalNames = [], abbreviations = [] }) => [
        ...names,
        ...generalNames,
        ...abbreviations.map(({ text }) => text),
      ])
      .map(nameKey),
  );
  const linked = new Map<string, Set<string>>();
  for (const part of allInlines(articleText(article))) {
    if (!isLink(part) || taken.has(nameKey(part.text))) continue;
    linked.set(part.termId, (linked.get(part.termId) ?? new Set()).add(part.text));
  }
  return {
    ...others,
    terms: terms.map((term) => ({ ...term, names: [...term.names, ...(linked.get(term.id) ?? [])] })),
  };
}

function isLink(part: Inline): part is Extract<Inline, { kind: 'term' }> {
  return typeof part !== 'string' && part.kind === 'term';
}
