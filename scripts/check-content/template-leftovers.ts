import type { ContentProblem } from '../../glossary/content-problem';
import { plainText } from '../../glossary/rich-text';
import type { Writing } from '../content-text/writing';

/** Finds what a writer has copied from the template and not filled. */
export function findTemplateLeftovers(writing: Writing, template: Writing): ContentProblem[] {
  const { file, frontMatter: mine, sources, passages, lineOf } = writing;
  const sample = template.frontMatter;
  if (!mine || !sample) return [];
  const report = (line: number, field: string, found: string): ContentProblem[] => [
    { file, line, field, reason: `expected your own words, found "${found}" from the template` },
  ];
  const templateTexts = new Set(template.passages.map(({ inlines }) => plainText(inlines)));
  return [
    ...(mine.label === sample.label ? report(lineOf(['label']), 'label', mine.label) : []),
    ...(mine.pronunciation && mine.pronunciation === sample.pronunciation
      ? report(lineOf(['pronunciation']), 'pronunciation', mine.pronunciation)
      : []),
    ...mine.aliases.flatMap((name, at) =>
      sample.aliases.includes(name) ? report(lineOf(['aliases', at]), `aliases ${at + 1}`, name) : [],
    ),
    ...sources.flatMap(({ title }, at) =>
      template.sources.some((one) => one.title === title)
        ? report(lineOf(['sources', at, 'title']), `sources ${at + 1} title`, title)
        : [],
    ),
    ...passages.flatMap(({ line, heading, inlines }) => {
      const text = plainText(inlines);
      return templateTexts.has(text) ? report(line, heading, text) : [];
    }),
  ];
}
