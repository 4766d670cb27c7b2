import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFiles } from '../../glossary/compile';
import type { ContentProblem } from '../../glossary/content-problem';
import type { ContentFile } from '../../glossary/front-matter';
import { FolderError, listFiles } from '../list-files';

/** The project's own content-data, named from the folder in which a command was started. */
export const ownContent = path.relative(process.cwd(), path.resolve(import.meta.dirname, '../../content-data')) || '.';

/** A folder's files, and what kept some of them from being read. */
export interface ReadFolder extends ContentFiles {
  problems: ContentProblem[];
}

/**
 * Reads a folder laid out like content-data. Paths begin with `folder` as it is given; figures/ may be missing.
 * @throws FolderError when terms/ or articles/ cannot be read.
 */
export async function readContent(folder: string): Promise<ReadFolder> {
  const problems: ContentProblem[] = [];
  const names = await readdir(folder).catch(() => [] as string[]);
  const hasFigures = names.includes('figures');
  const [healthWordsFile] = names.includes(healthWordsName) ? await readAll(folder, [healthWordsName], problems) : [];
  return {
    termFiles: await readFiles(`${folder}/terms`, '.md', problems),
    articleFiles: await readFiles(`${folder}/articles`, '.md', problems),
    figureFiles: hasFigures ? await readFiles(`${folder}/figures`, '.svg', problems) : [],
    ...(healthWordsFile ? { healthWordsFile } : {}),
    problems,
  };
}

const healthWordsName = 'health-words.txt';

async function readFiles(folder: string, extension: string, problems: ContentProblem[]): Promise<ContentFile[]> {
  const names = (await listFiles(folder)).filter((name) => !name.startsWith('.'));
  const misnamed = names.filter((name) => !name.endsWith(extension));
  for (const name of misnamed) {
    const reason = `expected a name that ends in ${extension}`;
    problems.push({ file: `${folder}/${name}`, line: 1, field: 'file name', reason });
  }
  return readAll(
    folder,
    names.filter((name) => name.endsWith(extension)),
    problems,
  );
}

async function readAll(folder: string, names: readonly string[], problems: ContentProblem[]): Promise<ContentFile[]> {
  const read = await Promise.all(
    names.map(async (name): Promise<ContentFile | ContentProblem> => {
      const file = `${folder}/${name}`;
      const text = await readText(file);
      return text === null
        ? { file, line: 1, field: 'file', reason: 'expected a text file saved as UTF-8' }
        : { path: file, text };
    }),
  );
  problems.push(...read.filter((one) => 'reason' in one));
  return read.filter((one) => 'text' in one);
}

/** A text without the invisible mark that some editors put first; null for what is no UTF-8 text, such as a folder. */
async function readText(file: string): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    if (error instanceof TypeError || (error as NodeJS.ErrnoException).code === 'EISDIR') return null;
    throw new FolderError(`expected a file that can be read, found "${file}" (${(error as Error).message})`);
  }
}
