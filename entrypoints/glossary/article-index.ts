import type { Article, Inline } from '../../glossary/entry';
import type { IndexTerm, MatchIndex } from '../../glossary/match-index';
import { nameKey } from '../../glossary/name-key';
import { allInlines, articleText } from '../../glossary/rich-text';

type TermLink = Extract<Inline, { kind: 'term' }>;

/**
 * The match index for one article: the words that its writer has linked are names of their terms there, whatever they
 * are elsewhere ("good habits" for sleep hygiene). What is a name already stays what it is: another term's name, or an
 * abbreviation, whose letters may also be a word. A linked abbreviation means its term throughout the article.
 */
export function articleIndex({ terms, ...others }: MatchIndex, article: Article): MatchIndex {
  const links = allInlines(articleText(article)).filter(isLink);
  const taken = new Set(terms.flatMap(allNames).map(nameKey));
  const newNames = new Map<string, Set<string>>();
  for (const { termId, text } of links) {
    if (!taken.has(nameKey(text))) newNames.set(termId, (newNames.get(termId) ?? new Set()).add(text));
  }
  const isLinked = (termId: string, text: string): boolean =>
    links.some((link) => link.termId === termId && link.text === text);
  return {
    ...others,
    terms: terms.map((term) => ({
      ...term,
      names: [...term.names, ...(newNames.get(term.id) ?? [])],
      ...(term.abbreviations && {
        abbreviations: term.abbreviations.map(({ senses, ...one }) =>
          senses && !isLinked(term.id, one.text) ? { ...one, senses } : one,
        ),
      }),
    })),
  };
}

function allNames({ names, generalNames = [], abbreviations = [] }: IndexTerm): string[] {
  return [...names, ...generalNames, ...abbreviations.map(({ text }) => text)];
}

function isLink(part: Inline): part is TermLink {
  return typeof part !== 'string' && part.kind === 'term';
}
