import type { Article, Inline } from '../../glossary/entry';
import type { MatchIndex } from '../../glossary/match-index';
import { allInlines } from '../../glossary/rich-text';

/**
 * The match index for one article: the words that its writer has linked are names of their terms there, whatever they
 * are elsewhere ("good habits" for sleep hygiene).
 */
export function articleIndex({ terms }: MatchIndex, article: Article): MatchIndex {
  const linked = new Map<string, Set<string>>();
  for (const part of [article.introduction, ...article.sections.map(({ body }) => body)].flatMap(allInlines)) {
    if (!isLink(part)) continue;
    linked.set(part.termId, (linked.get(part.termId) ?? new Set()).add(part.text));
  }
  return {
    terms: terms.map((term) => ({ ...term, names: [...new Set([...term.names, ...(linked.get(term.id) ?? [])])] })),
  };
}

function isLink(part: Inline): part is Extract<Inline, { kind: 'term' }> {
  return typeof part !== 'string' && part.kind === 'term';
}
