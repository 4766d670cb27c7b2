import type { CompiledArticle } from './compile-article';
import type { CompiledTerm } from './compile-term';
import type { ContentProblem } from './content-problem';
import type { CompiledDrawing } from './drawing';
import type { Article, RichText } from './entry';
import { nameKey } from './name-key';
import { allInlines } from './rich-text';
import { surfaceForms } from './surface-forms';

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
      field: path.join('.'),
      reason,
    });
    const { related, section } = term.frontMatter;
    const dead = related.flatMap((id, at) =>
      ids.has(id) && id !== term.id ? [] : [problem(['related', at], `expected the id of another term, found "${id}"`)],
    );
    if (section && !anchors.has(section)) {
      dead.push(problem(['section'], `expected a section that exists, found "${section}"`));
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
                reason: `expected a link to a term that exists, found term:${part.termId}`,
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

function findNameClashes(terms: readonly CompiledTerm[]): ContentProblem[] {
  const owners = new Map<string, CompiledTerm>();
  const problems: ContentProblem[] = [];
  const claim = (term: CompiledTerm, key: string, name: string, findPath: () => PropertyKey[]) => {
    const owner = owners.get(key);
    if (!owner) owners.set(key, term);
    else if (owner !== term) {
      const path = findPath();
      problems.push({
        file: term.file,
        line: term.lineOf(path),
        field: path.join('.'),
        reason: `expected a name of its own, "${name}" also belongs to ${owner.id}`,
      });
    }
  };
  for (const term of terms) {
    for (const form of surfaceForms(term.frontMatter)) claim(term, nameKey(form), form, () => pathOfForm(term, form));
    for (const [at, { text }] of term.frontMatter.abbreviations.entries()) {
      claim(term, `abbreviation ${text}`, text, () => ['abbreviations', at]);
    }
  }
  return problems;
}

/** The field from which a form was made. */
function pathOfForm({ frontMatter }: CompiledTerm, form: string): PropertyKey[] {
  const { label, aliases, irregularForms } = frontMatter;
  const fields: { path: PropertyKey[]; name: string }[] = [
    { path: ['label'], name: label },
    ...aliases.map((name, at) => ({ path: ['aliases', at], name })),
    ...irregularForms.map((name, at) => ({ path: ['irregularForms', at], name })),
  ];
  const makesForm = ({ name }: { name: string }) =>
    surfaceForms({ ...frontMatter, label: name, aliases: [], irregularForms: [] }).some(
      (made) => nameKey(made) === nameKey(form),
    );
  return fields.find(makesForm)?.path ?? ['label'];
}
