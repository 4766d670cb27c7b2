import type { CompiledArticle } from './compile-article';
import type { CompiledTerm } from './compile-term';
import { type ContentProblem, fieldName } from './content-problem';
import type { Article, RichText } from './entry';
import { findNameClashes } from './name-clashes';
import { suggestName } from './nearest-name';
import { allInlines } from './rich-text';
import { findSenseProblems } from './sense-checks';

/** What exists, files with mistakes of their own included. */
export interface KnownIds {
  terms: ReadonlySet<string>;
  drawings: ReadonlySet<string>;
  /** Articles whose sections are not known, because the file could not be read. */
  unreadArticles: ReadonlySet<string>;
}

/** Finds what is wrong between files: dead references, missing drawings, and names that two terms claim. */
export function crossCheck({
  terms,
  articles,
  known,
}: {
  terms: readonly CompiledTerm[];
  articles: readonly CompiledArticle[];
  known: KnownIds;
}): ContentProblem[] {
  return [
    ...findDeadReferences(terms, articles, known),
    ...findDeadLinks(terms, articles, known),
    ...findMissingDrawings(articles, known),
    ...findNameClashes(terms),
    ...findSenseProblems(terms),
  ];
}

function findMissingDrawings(articles: readonly CompiledArticle[], known: KnownIds): ContentProblem[] {
  return articles.flatMap(({ file, article, lineOfParagraph }) =>
    textsOf(article).flatMap(({ anchor, body, field }) =>
      body.flatMap((one, n) => {
        if (one.kind !== 'figure' || known.drawings.has(one.drawingId)) return [];
        const reason = `expected a drawing that exists, found figure:${one.drawingId}${suggestName(one.drawingId, known.drawings)}`;
        return [{ file, line: lineOfParagraph(anchor, n), field, reason }];
      }),
    ),
  );
}

/** The introduction and the sections of an article, each with the name under which it is reported. */
function textsOf({ introduction, sections }: Article): { anchor: string; body: RichText; field: string }[] {
  const named = sections.map(({ anchor, body }) => ({ anchor, body, field: `#${anchor}` }));
  return [{ anchor: '', body: introduction, field: 'introduction' }, ...named];
}

function findDeadReferences(
  terms: readonly CompiledTerm[],
  articles: readonly CompiledArticle[],
  { terms: ids, unreadArticles }: KnownIds,
): ContentProblem[] {
  const anchors = new Set(
    articles.flatMap(({ article }) => article.sections.map(({ anchor }) => `${article.slug}#${anchor}`)),
  );
  return terms.flatMap((term) => {
    const problem = (path: PropertyKey[], reason: string): ContentProblem => ({
      file: term.file,
      line: term.lineOf(path),
      field: fieldName(path),
      reason,
    });
    const { related, section } = term.frontMatter;
    const dead = related.flatMap((id, at) =>
      ids.has(id) && id !== term.id && related.indexOf(id) === at
        ? []
        : [problem(['related', at], `expected the id of another term, once, found "${id}"${suggestUnknown(id, ids)}`)],
    );
    if (section && !anchors.has(section) && !unreadArticles.has(section.replace(/#.*$/, ''))) {
      dead.push(problem(['section'], `expected one of ${[...anchors].join(', ')}; found "${section}"`));
    }
    return dead;
  });
}

function findDeadLinks(
  terms: readonly CompiledTerm[],
  articles: readonly CompiledArticle[],
  { terms: ids }: KnownIds,
): ContentProblem[] {
  const check = (
    file: string,
    field: string,
    text: RichText | undefined,
    lineOf: (n: number) => number,
  ): ContentProblem[] =>
    (text ?? []).flatMap((paragraph, n) =>
      allInlines([paragraph]).flatMap((part) =>
        typeof part !== 'string' && part.kind === 'term' && !ids.has(part.termId)
          ? [
              {
                file,
                line: lineOf(n),
                field,
                reason: `expected a link to a term that exists, found term:${part.termId}${suggestName(part.termId, ids)}`,
              },
            ]
          : [],
      ),
    );
  return [
    ...terms.flatMap(({ file, entry, lineOfParagraph }) => [
      ...check(file, 'In short', entry.short, (n) => lineOfParagraph('In short', n)),
      ...check(file, 'More', entry.more, (n) => lineOfParagraph('More', n)),
      ...check(file, 'Caution', entry.caution, (n) => lineOfParagraph('Caution', n)),
    ]),
    ...articles.flatMap(({ file, article, lineOfParagraph }) =>
      textsOf(article).flatMap(({ anchor, body, field }) =>
        check(file, field, body, (n) => lineOfParagraph(anchor, n)),
      ),
    ),
  ];
}

function suggestUnknown(id: string, ids: ReadonlySet<string>): string {
  return ids.has(id) ? '' : suggestName(id, ids);
}
