import type { ContentProblem } from './content-problem';
import type { ContentFile } from './front-matter';
import { idPattern } from './schema';

/** The id that a content file has by its name: the name without folder and extension. */
export function idOfFile({ path }: ContentFile): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.[a-z]+$/, '');
}

/** Adds to `problems` when a file's name is no id: nothing could refer to it. */
export function reportFileName({ path }: ContentFile, id: string, problems: ContentProblem[]): void {
  if (idPattern.test(id)) return;
  const reason = `expected lower case letters, digits and hyphens, such as trigger-point, found "${id}"`;
  problems.push({ file: path, line: 1, field: 'file name', reason });
}
