import type { ContentProblem } from './content-problem';
import type { Entry, RichText } from './entry';
import { idOfFile, reportFileName } from './file-id';
import { type ContentFile, parseFrontMatter } from './front-matter';
import { type TermFrontMatter, termSchema } from './schema';
import { type MarkdownSection, splitSections } from './sections';
import { renumberCitations, reportWrongCitations, shownSources } from './sources';

/** What a term's own file says; the rest of its entry is found in other files. */
export type OwnEntry = Omit<Entry, 'related' | 'section'>;

/** A term that is right by itself; what it says of other files is checked later. */
export interface CompiledTerm {
  id: string;
  file: string;
  frontMatter: TermFrontMatter;
  entry: OwnEntry;
  lineOf(path: readonly PropertyKey[]): number;
  /** The line of a paragraph of a part, counted from 0. */
  lineOfParagraph(name: PartName, n: number): number;
}

const partNames = ['In short', 'More', 'Caution'] as const;
type PartName = (typeof partNames)[number];

/** Compiles one file of content-data/terms. Returns null after adding to `problems` when its front matter is wrong. */
export function compileTerm(file: ContentFile, problems: ContentProblem[]): CompiledTerm | null {
  const id = idOfFile(file);
  const parsed = parseFrontMatter(file, termSchema, problems);
  if (!parsed) return null;
  const { data, lineOf } = parsed;
  const report = (field: string) => (line: number, reason: string) =>
    problems.push({ file: file.path, line: parsed.bodyLine + line - 1, field, reason });

  reportFileName(file, id, problems);
  const { introduction, sections } = splitSections(parsed.body, report('text'));
  if (introduction.body.length > 0) report('text')(1, 'expected "## In short" before the first paragraph');
  const parts = findParts(sections, report);
  const short = parts.get('In short');
  if (!short) report('In short')(1, 'expected a section "## In short"');

  const { sources, numbers } = shownSources(data.sources);
  const clean = (name: PartName): RichText => {
    const part = parts.get(name);
    if (!part) return [];
    reportWrongCitations(part, data.sources.length, report(name));
    if (part.body.some((one) => one.kind === 'figure')) {
      report(name)(part.line, 'expected text only: figures belong to articles');
    }
    return renumberCitations(part.body, numbers);
  };
  const more = clean('More');
  const caution = clean('Caution');
  const entry: OwnEntry = {
    id,
    label: data.label,
    category: data.category,
    aliases: data.aliases,
    abbreviations: data.abbreviations.map(({ text, otherSenses }) => ({ text, otherSenses })),
    short: clean('In short'),
    sources,
    reviewed: data.reviewed,
    ...(data.pronunciation ? { pronunciation: data.pronunciation } : {}),
    ...(more.length > 0 ? { more } : {}),
    ...(caution.length > 0 ? { caution } : {}),
  };
  const lineOfParagraph = (name: PartName, n: number) => parsed.bodyLine + (parts.get(name)?.lines[n] ?? 1) - 1;
  return { id, file: file.path, frontMatter: data, entry, lineOf, lineOfParagraph };
}

function findParts(
  sections: readonly MarkdownSection[],
  report: (field: string) => (line: number, reason: string) => void,
): Map<PartName, MarkdownSection> {
  const parts = new Map<PartName, MarkdownSection>();
  for (const section of sections) {
    const name = partNames.find((one) => one === section.heading);
    if (!name) report(section.heading)(section.line, `expected one of the headings ${partNames.join(', ')}`);
    else if (parts.has(name)) report(name)(section.line, 'expected once, found twice');
    else if (section.body.length === 0) report(name)(section.line, 'expected some text below the heading');
    else parts.set(name, section);
  }
  return parts;
}
