import type { ContentFiles } from '../../glossary/compile';
import { idOfFile } from '../../glossary/file-id';
import { type ContentFile, parseFrontMatter } from '../../glossary/front-matter';
import { articleSchema, type TermFrontMatter, termSchema } from '../../glossary/schema';
import { surfaceForms } from '../../glossary/surface-forms';
import { type Passage, readPassages } from './passages';

/** A term or an article as it was written, before it is compiled: what the rules of wording look at. */
export interface Writing {
  kind: 'term' | 'article';
  id: string;
  file: string;
  sources: { title: string; url: string; show: boolean }[];
  /** ISO date. */
  reviewed: string;
  passages: Passage[];
  /** What names the text and its parts: an article's title and description, and all headings. They need no source. */
  headings: Passage[];
  /** Only of terms. */
  frontMatter?: TermFrontMatter;
  /** Every spelling of the term's names, without its abbreviations; none for an article. */
  names: string[];
  /** Those of them that are everyday words too. */
  generalNames: string[];
  lineOf(path: readonly PropertyKey[]): number;
}

/** Everything a term is called, abbreviations included. */
export function allNames({ names, frontMatter }: Writing): string[] {
  return [...names, ...(frontMatter?.abbreviations.map(({ text }) => text) ?? [])];
}

/** Reads every file whose front matter is right; the others are the compiler's to report. */
export function readWritings({ termFiles, articleFiles }: ContentFiles): Writing[] {
  return [...termFiles.flatMap(readTerm), ...articleFiles.flatMap(readArticle)];
}

function readTerm(file: ContentFile): Writing[] {
  const parsed = parseFrontMatter(file, termSchema, []);
  if (!parsed) return [];
  const { data, lineOf } = parsed;
  return [
    {
      kind: 'term',
      ...common(file, parsed),
      frontMatter: data,
      ...namesOf(data),
      lineOf,
    },
  ];
}

function namesOf(frontMatter: TermFrontMatter): Pick<Writing, 'names' | 'generalNames'> {
  const forms = surfaceForms(frontMatter);
  return {
    names: forms.map(({ text }) => text),
    generalNames: forms.filter(({ isGeneral }) => isGeneral).map(({ text }) => text),
  };
}

function readArticle(file: ContentFile): Writing[] {
  const parsed = parseFrontMatter(file, articleSchema, []);
  if (!parsed) return [];
  const { lineOf, data } = parsed;
  const titles = (['title', 'description'] as const).map(
    (field): Passage => ({ kind: 'heading', line: lineOf([field]), heading: field, inlines: [data[field]] }),
  );
  const own = common(file, parsed);
  return [{ kind: 'article', ...own, headings: [...titles, ...own.headings], names: [], generalNames: [], lineOf }];
}

function common(
  file: ContentFile,
  parsed: { data: Pick<Writing, 'sources' | 'reviewed'>; body: string; bodyLine: number },
): Pick<Writing, 'id' | 'file' | 'sources' | 'reviewed' | 'passages' | 'headings'> {
  const all = readPassages(parsed.body, parsed.bodyLine);
  return {
    id: idOfFile(file),
    file: file.path,
    sources: parsed.data.sources,
    reviewed: parsed.data.reviewed,
    passages: all.filter(({ kind }) => kind !== 'heading'),
    headings: all.filter(({ kind }) => kind === 'heading'),
  };
}
