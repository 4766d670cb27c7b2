import type { CompiledArticle } from './compile-article';
import type { CompiledTerm } from './compile-term';
import { type ContentProblem, fieldName } from './content-problem';
import type { CompiledDrawing } from './drawing';
import type { Article, RichText } from './entry';
import { findNameClashes } from './name-clashes';
import { suggestName } from './nearest-name';
import { allInlines } from './rich-text';

/** Finds what is wrong between files: dead references, missing drawings, and names that two terms claim. */
export function crossCheck({
  terms,
  articles,
  drawings,
}: {
  terms: readonly CompiledTerm[];
  articles: readonly CompiledArticle[];
  drawings: readonly CompiledDrawing[];
}): ContentProblem[] {
  return [
    ...findDeadReferences(terms, articles),
    ...findDeadLinks(terms, articles),
    ...findMissingDrawings(articles, drawings),
    ...findNameClashes(terms),
  ];
}

function findMissingDrawings(
  articles: readonly CompiledArticle[],
  drawings: readonly CompiledDrawing[],
): ContentProblem[] {
  const ids = new Set(drawings.map(({ id }) => id));
  return articles.flatMap(({ file, article, lineOfParagraph }) =>
    textsOf(article).flatMap(({ anchor, body, field }) =>
      body.flatMap((one, n) => {
        if (one.kind !== 'figure' || ids.has(one.drawingId)) return [];
        const reason = `expected a drawing that exists, found figure:${one.drawingId}`;
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

function findDeadReferences(terms: readonly CompiledTerm[], articles: readonly CompiledArticle[]): ContentProblem[] {
  const ids = new Set(terms.map((term) => term.id));
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
    if (section && !anchors.has(section)) {
      dead.push(problem(['section'], `expected one of ${[...anchors].join(', ')}; found "${section}"`));
    }
    return dead;
  });
}

function findDeadLinks(terms: readonly CompiledTerm[], articles: readonly CompiledArticle[]): ContentProblem[] {
  const ids = new Set(terms.map((term) => term.id));
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
