import type { ContentProblem } from '../../glossary/content-problem';
import { nameKey } from '../../glossary/name-key';
import { plainText } from '../../glossary/rich-text';
import { readText } from '../../matching/read-text';
import { createTokenIndex, type TokenIndex } from '../../matching/token-index';
import { placeInlines } from '../content-text/inline-places';
import type { Passage } from '../content-text/passages';
import { allNames, type Writing } from '../content-text/writing';
import { problemAt } from './problem-at';

/**
 * Prepares the search for names of terms. Ambiguous abbreviations are left out, as nobody can say what they mean there,
 * and names that two terms claim, which are reported by themselves.
 */
export function indexNames(writings: readonly Writing[]): TokenIndex {
  const owners = new Map<string, number>();
  for (const writing of writings) {
    for (const key of new Set(allNames(writing).map(nameKey))) owners.set(key, (owners.get(key) ?? 0) + 1);
  }
  return createTokenIndex({
    terms: writings.flatMap(({ id, frontMatter, names }) => {
      if (!frontMatter) return [];
      const { abbreviations, otherSenseWords } = frontMatter;
      const own = names.filter((name) => owners.get(nameKey(name)) === 1);
      const safe = abbreviations.filter(({ ambiguous }) => !ambiguous).map(({ text }) => ({ text }));
      return [{ id, names: own, abbreviations: safe, otherSenseWords }];
    }),
  });
}

/**
 * Finds words of the glossary that a reader meets without a link to their explanation. The first mention counts: in the
 * whole of a term, in each section of an article.
 */
export function findUnlinkedNames(writing: Writing, index: TokenIndex): UnlinkedName[] {
  const { kind, id, passages } = writing;
  let known = new Set<string>();
  let section = '';
  return passages.flatMap((passage) => {
    if (kind === 'article' && passage.heading !== section) known = new Set();
    section = passage.heading;
    return findMentions(passage, index).flatMap(({ termId, text, isLink }) => {
      if (termId === id || known.has(termId)) return [];
      known.add(termId);
      if (isLink) return [];
      const reason = `expected a link at the first mention of another term: replace "${text}" by [${text}](term:${termId})`;
      return [{ termId, name: text, problem: problemAt(writing, passage, reason) }];
    });
  });
}

/** A name that a text uses without a link to its explanation. */
export interface UnlinkedName {
  termId: string;
  name: string;
  problem: ContentProblem;
}

interface Mention {
  termId: string;
  text: string;
  isLink: boolean;
}

/** Links and bare names in the order in which they are read. A name inside a link is part of the link. */
function findMentions({ inlines }: Passage, index: TokenIndex): Mention[] {
  const text = plainText(inlines);
  const links = placeInlines(inlines).flatMap(({ part, start, end }) =>
    typeof part !== 'string' && part.kind === 'term'
      ? [{ termId: part.termId, text: part.text, isLink: true, start, end }]
      : [],
  );
  const bare = readText(text, index)
    .candidates.filter(({ start, end }) => !links.some((link) => start < link.end && end > link.start))
    .map(({ termId, start, end }) => ({ termId, start, text: text.slice(start, end), isLink: false }));
  return [...links, ...bare].sort((a, b) => a.start - b.start);
}
