import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFiles } from '../../glossary/compile';
import type { ContentFile } from '../../glossary/front-matter';
import { listFiles } from '../list-files';

/** The project's own content-data, named from the folder in which a command was started. */
export const ownContent = path.relative(process.cwd(), path.resolve(import.meta.dirname, '../../content-data'));

/**
 * Reads a folder laid out like content-data. Paths begin with `folder` as it is given; figures/ may be missing.
 * @throws FolderError when terms/ or articles/ cannot be read.
 */
export async function readContent(folder: string): Promise<ContentFiles> {
  const figures = `${folder}/figures`;
  return {
    termFiles: await readFiles(`${folder}/terms`, '.md'),
    articleFiles: await readFiles(`${folder}/articles`, '.md'),
    figureFiles: (await exists(figures)) ? await readFiles(figures, '.svg') : [],
  };
}

async function readFiles(folder: string, extension: string): Promise<ContentFile[]> {
  const names = await listFiles(folder, [extension]);
  return Promise.all(
    names.map(async (name) => {
      const file = `${folder}/${name}`;
      return { path: file, text: await readFile(file, 'utf8') };
    }),
  );
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
