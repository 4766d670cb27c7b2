import { compileGlossary } from '../../glossary/compile';
import { ContentError } from '../../glossary/content-problem';
import type { ContentFile } from '../../glossary/front-matter';

/** A term file with right front matter; `fields` are YAML values that replace or add to it. */
export function termFile(id: string, fields: Record<string, string> = {}, body = shortBody): ContentFile {
  const all = {
    label: id.replaceAll('-', ' '),
    use: 'specific',
    category: 'anatomy',
    related: '[hip, knee]',
    sources: '[{ publisher: A Clinic, title: Joints, url: "https://example.org/joints" }]',
    reviewed: '2026-11-22',
    ...fields,
  };
  const yaml = Object.entries(all).map(([field, value]) => `${field}: ${value}`);
  return { path: `terms/${id}.md`, text: ['---', ...yaml, '---', '', body].join('\n') };
}

export const shortBody = '## In short\n\nA part of the body. [1]\n';

/** Three terms that are right and need nothing but each other. */
export const joints: readonly ContentFile[] = [
  termFile('hip', { related: '[knee, ankle]' }),
  termFile('knee', { related: '[hip, ankle]' }),
  termFile('ankle'),
];

/** An article with one section, `guide#joints`, unless another body is given. */
export function articleFile(body = 'An introduction.\n\n## Your joints {#joints}\n\nThey move. [1]\n'): ContentFile {
  const front = [
    'title: A guide',
    'description: About joints',
    'sources: [{ publisher: A Clinic, title: Joints, url: "https://example.org/joints" }]',
    'reviewed: 2026-11-22',
  ];
  return { path: 'articles/guide.md', text: ['---', ...front, '---', '', body].join('\n') };
}

/** The lines in which the compiler reports what is wrong; none when all is right. */
export function findProblems(
  termFiles: readonly ContentFile[],
  articleFiles: readonly ContentFile[] = [],
  figureFiles: readonly ContentFile[] = [],
): string[] {
  try {
    compileGlossary({ termFiles, articleFiles, figureFiles });
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.message.split('\n');
    throw error;
  }
}
