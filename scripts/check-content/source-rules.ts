import type { ContentProblem } from '../../glossary/content-problem';
import type { Passage } from '../content-text/passages';
import { splitSentences } from '../content-text/sentences';
import type { Writing } from '../content-text/writing';

/** The most sources a card lists for a term. */
const maxShown = 4;

/** Finds what is wrong with the sources of one text: too many, never cited, and statements that rest on none a reader sees. */
export function findSourceProblems(writing: Writing): ContentProblem[] {
  return [...findListProblems(writing), ...writing.passages.flatMap((passage) => findUnsourced(writing, passage))];
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
  const shown = sources.filter(({ show }) => show).length;
  if (kind === 'term' && shown > maxShown) {
    const reason = `expected at most ${maxShown} sources that are shown, found ${shown}`;
    problems.push({ file, line: lineOf(['sources']), field: 'sources', reason });
  }
  return problems;
}

/**
 * A citation covers its own sentence and the ones before it in the same paragraph. So the last sentence must have one,
 * and no sentence may have only citations that readers cannot see. What leads up to a list ends in a colon.
 */
function findUnsourced({ file, sources }: Writing, { line, heading, inlines }: Passage): ContentProblem[] {
  const field = heading || 'introduction';
  const sentences = splitSentences(inlines);
  const isShown = (number: number) => sources[number - 1]?.show ?? true;
  const problems = sentences
    .filter(({ sourceNumbers }) => sourceNumbers.length > 0 && !sourceNumbers.some(isShown))
    .map(({ text }) => ({ file, line, field, reason: `expected a source that is shown for "${text}"` }));
  const last = sentences.at(-1);
  if (last && last.sourceNumbers.length === 0 && !last.text.endsWith(':')) {
    problems.push({ file, line, field, reason: `expected a source for "${last.text}"` });
  }
  return problems;
}

/** Finds sources that one file hides, as mere evidence, and another one shows. */
export function findHiddenButShown(writings: readonly Writing[]): ContentProblem[] {
  const hiddenIn = new Map<string, string>();
  for (const { file, sources } of writings) {
    for (const { url, show } of sources) if (!show) hiddenIn.set(url, file);
  }
  return writings.flatMap(({ file, sources, lineOf }) =>
    sources.flatMap(({ url, show }, at) => {
      const other = hiddenIn.get(url);
      if (!show || !other) return [];
      const reason = `expected show: false, because ${other} hides ${url}`;
      return [{ file, line: lineOf(['sources', at, 'url']), field: `sources ${at + 1} url`, reason }];
    }),
  );
}
