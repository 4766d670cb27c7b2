import type { ContentProblem } from './content-problem';
import type { Article, ArticleSection, Figure } from './entry';
import { idOfFile, reportFileName } from './file-id';
import { type ContentFile, parseFrontMatter } from './front-matter';
import { articleText } from './rich-text';
import { articleSchema } from './schema';
import { splitSections } from './sections';
import { renumberCitations, reportWrongCitations, shownSources } from './sources';

/** An article that is right by itself; its term links and figures are checked later, its drawings still missing. */
export interface CompiledArticle {
  file: string;
  article: Article;
  /** The line of a paragraph of a section, counted from 0. The introduction has an empty anchor. */
  lineOfParagraph(anchor: string, n: number): number;
}

const headingWithAnchor = /^(.*\S)\s*\{#([a-z0-9-]+)\}$/;

/** Compiles one file of content-data/articles. Returns null after adding to `problems` when its front matter is wrong. */
export function compileArticle(file: ContentFile, problems: ContentProblem[]): CompiledArticle | null {
  const parsed = parseFrontMatter(file, articleSchema, problems);
  if (!parsed) return null;
  const report = (field: string) => (line: number, reason: string) =>
    problems.push({ file: file.path, line: parsed.bodyLine + line - 1, field, reason });

  const slug = idOfFile(file);
  reportFileName(file, slug, problems);
  const { introduction, sections: written } = splitSections(parsed.body, report('text'));
  const { sources, numbers } = shownSources(parsed.data.sources);
  const sections: ArticleSection[] = [];
  const lines = new Map<string, number[]>([['', introduction.lines]]);
  reportWrongCitations(introduction, parsed.data.sources.length, report('introduction'));
  for (const { heading, line, ...text } of written) {
    reportWrongCitations(text, parsed.data.sources.length, report(heading));
    const [, title, anchor] = headingWithAnchor.exec(heading) ?? [];
    if (!title || !anchor) report('heading')(line, `expected "${heading} {#anchor}"`);
    else if (lines.has(anchor)) report('heading')(line, `expected an anchor of its own, {#${anchor}} is taken`);
    else {
      lines.set(anchor, text.lines);
      sections.push({ anchor, heading: title, body: renumberCitations(text.body, numbers) });
    }
  }
  const { title, description, reviewed } = parsed.data;
  const article: Article = {
    slug,
    title,
    description,
    introduction: renumberCitations(introduction.body, numbers),
    sections,
    drawings: {},
    sources,
    reviewed,
  };
  const lineOfParagraph = (anchor: string, n: number) => parsed.bodyLine + (lines.get(anchor)?.[n] ?? 1) - 1;
  return { file: file.path, article, lineOfParagraph };
}

/** The figures of an article, in the order in which they are read. */
export function findFigures(article: Article): Figure[] {
  return articleText(article).filter((one) => one.kind === 'figure');
}
