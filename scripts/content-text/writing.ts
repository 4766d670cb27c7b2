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
  /** Only of terms. */
  frontMatter?: TermFrontMatter;
  /** Every spelling of the term's name, its abbreviations included; none for an article. */
  names: string[];
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads every file whose front matter is right; the others are the compiler's to report. */
export function readWritings({ termFiles, articleFiles }: ContentFiles): Writing[] {
  return [...termFiles.flatMap(readTerm), ...articleFiles.flatMap(readArticle)];
}

function readTerm(file: ContentFile): Writing[] {
  const parsed = parseFrontMatter(file, termSchema, []);
  if (!parsed) return [];
  const { data, lineOf } = parsed;
  const names = [...surfaceForms(data), ...data.abbreviations.map(({ text }) => text)];
  return [{ kind: 'term', ...common(file, parsed), frontMatter: data, names, lineOf }];
}

function readArticle(file: ContentFile): Writing[] {
  const parsed = parseFrontMatter(file, articleSchema, []);
  return parsed ? [{ kind: 'article', ...common(file, parsed), names: [], lineOf: parsed.lineOf }] : [];
}

function common(
  file: ContentFile,
  parsed: { data: Pick<Writing, 'sources' | 'reviewed'>; body: string; bodyLine: number },
): Pick<Writing, 'id' | 'file' | 'sources' | 'reviewed' | 'passages'> {
  return {
    id: idOfFile(file),
    file: file.path,
    sources: parsed.data.sources,
    reviewed: parsed.data.reviewed,
    passages: readPassages(parsed.body, parsed.bodyLine),
  };
}
