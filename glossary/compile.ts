import { type CompiledArticle, compileArticle, findFigures } from './compile-article';
import { type CompiledTerm, compileTerm } from './compile-term';
import { ContentError, type ContentProblem } from './content-problem';
import { crossCheck } from './cross-checks';
import { compileDifferentThings } from './different-things';
import { type CompiledDrawing, compileDrawing } from './drawing';
import type { Article, Entry } from './entry';
import { idOfFile } from './file-id';
import type { ContentFile } from './front-matter';
import { compileHealthWords } from './health-words';
import type { IndexAbbreviation, IndexTerm, MatchIndex } from './match-index';
import type { TermFrontMatter } from './schema';
import { surfaceForms } from './surface-forms';

/** What content-data becomes: the index every page loads, and what is shown when somebody asks. */
export interface Glossary {
  index: MatchIndex;
  entries: Entry[];
  articles: Article[];
}

/** The files of a folder laid out like content-data. */
export interface ContentFiles {
  termFiles: readonly ContentFile[];
  articleFiles: readonly ContentFile[];
  figureFiles: readonly ContentFile[];
  /** The list of words that show that a text is about health; a folder may do without. */
  healthWordsFile?: ContentFile;
}

/**
 * Compiles the files of content-data. The result depends on nothing but the files; its order is that of the ids.
 * @throws ContentError with every problem found, each with file, line, field and what is expected.
 */
export function compileGlossary(input: ContentFiles): Glossary {
  const problems: ContentProblem[] = [];
  const terms = sortBy(
    input.termFiles.flatMap((file) => compileTerm(file, problems) ?? []),
    (term) => term.id,
  );
  const articles = sortBy(
    input.articleFiles.flatMap((file) => compileArticle(file, problems) ?? []),
    (one) => one.article.slug,
  );
  const healthWords = input.healthWordsFile ? compileHealthWords(input.healthWordsFile, problems) : [];
  const drawings = input.figureFiles.flatMap((file) => compileDrawing(file, problems) ?? []);
  // A file with a mistake of its own is there all the same: what refers to it is not dead.
  const idsOf = (files: readonly ContentFile[]) => new Set(files.map(idOfFile));
  const known = {
    terms: idsOf(input.termFiles),
    drawings: idsOf(input.figureFiles),
    unreadArticles: new Set(
      [...idsOf(input.articleFiles)].filter((id) => !articles.some((one) => one.article.slug === id)),
    ),
  };
  problems.push(...crossCheck({ terms, articles, known }));
  if (problems.length > 0) throw new ContentError(problems);
  const labels = new Map(terms.map(({ id, entry }) => [id, entry.label]));
  return {
    index: {
      terms: terms.map(toIndexTerm),
      healthWords,
    },
    entries: terms.map((term) => toEntry(term, labels, articles)),
    articles: articles.map(({ article }) => withDrawings(article, drawings)),
  };
}

function toIndexTerm({ id, frontMatter }: CompiledTerm): IndexTerm {
  const forms = surfaceForms(frontMatter);
  const textsOf = (isGeneral: boolean) => forms.filter((one) => one.isGeneral === isGeneral).map(({ text }) => text);
  const generalNames = textsOf(true);
  return {
    id,
    names: textsOf(false),
    ...(generalNames.length > 0 ? { generalNames } : {}),
    ...(frontMatter.abbreviations.length > 0
      ? { abbreviations: frontMatter.abbreviations.map(toIndexAbbreviation) }
      : {}),
    ...(frontMatter.differentThings.length > 0
      ? { differentThings: compileDifferentThings(frontMatter).modifiers }
      : {}),
    ...(frontMatter.otherSenseWords.length > 0 ? { otherSenseWords: frontMatter.otherSenseWords } : {}),
  };
}

function toIndexAbbreviation(abbreviation: TermFrontMatter['abbreviations'][number]): IndexAbbreviation {
  const { text, ambiguous, rare, longForms, contextWords, otherSenseWords } = abbreviation;
  return {
    text,
    ...(longForms.length > 0 ? { longForms } : {}),
    ...(ambiguous ? { senses: { contextWords, otherSenseWords, ...(rare ? { isRare: true } : {}) } } : {}),
  };
}

/** Adds to an article the drawings that its figures show. */
function withDrawings(article: Article, drawings: readonly CompiledDrawing[]): Article {
  const shown = new Set(findFigures(article).map(({ drawingId }) => drawingId));
  const kept = drawings.filter(({ id }) => shown.has(id)).map(({ id, drawing }) => [id, drawing]);
  return { ...article, drawings: Object.fromEntries(kept) };
}

/** Adds to an entry what other files say: the labels of related terms, the heading of its section and the title of its article. */
function toEntry(
  { entry, frontMatter }: CompiledTerm,
  labels: ReadonlyMap<string, string>,
  articles: readonly CompiledArticle[],
): Entry {
  const related = frontMatter.related.flatMap((id) => {
    const label = labels.get(id);
    return label ? [{ id, label }] : [];
  });
  const [slug, anchor] = frontMatter.section?.split('#') ?? [];
  const article = articles.find((one) => one.article.slug === slug)?.article;
  const section = article?.sections.find((one) => one.anchor === anchor);
  if (!article || !section) return { ...entry, related };
  return {
    ...entry,
    related,
    section: { article: article.slug, anchor: section.anchor, heading: section.heading, title: article.title },
  };
}

function sortBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
