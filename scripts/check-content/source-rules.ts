import type { ContentProblem } from '../../glossary/content-problem';
import type { Passage } from '../content-text/passages';
import { splitSentences } from '../content-text/sentences';
import type { Writing } from '../content-text/writing';
import { problemAt } from './problem-at';

/** The most sources a card lists for a term. */
const maxShown = 4;

/** Finds what is wrong with the sources of one text: too many, never cited, statements without one a reader sees. */
export function findSourceProblems(writing: Writing): ContentProblem[] {
  const { passages } = writing;
  return [
    ...findListProblems(writing),
    ...passages.flatMap((passage, at) => findUnsourced(writing, passage, passages[at + 1])),
  ];
}

function findListProblems({ kind, file, sources, passages, lineOf }: Writing): ContentProblem[] {
  const cited = new Set(passages.flatMap(({ inlines }) => splitSentences(inlines).flatMap((one) => one.sourceNumbers)));
  const problems = sources.flatMap((_, at) =>
    cited.has(at + 1)
      ? []
      : [
          {
            file,
            line: lineOf(['sources', at]),
            field: `sources ${at + 1}`,
            reason: `expected [${at + 1}] in the text, found this source cited nowhere`,
          },
        ],
  );
  for (const [at, { url }] of sources.entries()) {
    const first = sources.findIndex((one) => addressKey(one.url) === addressKey(url));
    if (first === at) continue;
    const reason = `expected each page once, found the address of source ${first + 1} again`;
    problems.push({ file, line: lineOf(['sources', at, 'url']), field: `sources ${at + 1} url`, reason });
  }
  const shown = sources.filter(({ show }) => show).length;
  if (kind === 'term' && shown > maxShown) {
    const reason = `expected at most ${maxShown} sources that are shown, found ${shown}`;
    problems.push({ file, line: lineOf(['sources']), field: 'sources', reason });
  }
  return problems;
}

/**
 * A citation covers its own sentence and the ones before it in the same paragraph. So the last sentence must have one,
 * and no sentence may have only citations that readers cannot see. Words that lead up to a list need none.
 */
function findUnsourced(writing: Writing, passage: Passage, next: Passage | undefined): ContentProblem[] {
  const { sources } = writing;
  const { kind, inlines } = passage;
  const report = (reason: string): ContentProblem => problemAt(writing, passage, reason);
  const sentences = splitSentences(inlines);
  if (sentences.length === 0) return [report(`expected ${kind === 'caption' ? 'a caption' : 'words'} with a source`)];
  const isShown = (number: number) => sources[number - 1]?.show ?? true;
  const problems = sentences
    .filter(({ sourceNumbers }) => sourceNumbers.length > 0 && !sourceNumbers.some(isShown))
    .map(({ text }) => report(`expected a source that is shown for "${text}"`));
  const leadsUp = next?.kind === 'item' && sentences.at(-1)?.text.endsWith(':');
  const last = sentences.at(leadsUp ? -2 : -1);
  if (last && !(leadsUp && sentences.length === 1) && last.sourceNumbers.length === 0) {
    problems.push(report(`expected a source for "${last.text}"`));
  }
  return problems;
}

/** What makes addresses those of one page: not the scheme, "www.", a slash at the end or a place on the page. */
function addressKey(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?|#.*$/g, '').replace(/\/$/, '');
}

/** Finds sources that one file hides, as mere evidence, and another one shows. */
export function findHiddenButShown(writings: readonly Writing[]): ContentProblem[] {
  const hiddenIn = new Map<string, string>();
  for (const { file, sources } of writings) {
    for (const { url, show } of sources) if (!show) hiddenIn.set(addressKey(url), file);
  }
  return writings.flatMap(({ file, sources, lineOf }) =>
    sources.flatMap(({ url, show }, at) => {
      const other = hiddenIn.get(addressKey(url));
      if (!show || !other) return [];
      const reason = `expected show: false, because ${other} hides ${url}`;
      return [{ file, line: lineOf(['sources', at, 'url']), field: `sources ${at + 1} url`, reason }];
    }),
  );
}
