import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileGlossary, type Glossary } from '../glossary/compile';
import { ContentError } from '../glossary/content-problem';
import type { ContentFile } from '../glossary/front-matter';
import { FolderError, listFiles } from './list-files';

const usage = `Usage:
  npm run glossary                 compiles content-data into generated/
  npm run glossary -- --quiet      the same, and says nothing when all is well
  npm run glossary -- FOLDER       only checks another folder with terms/ and articles/; writes nothing`;

const root = path.resolve(import.meta.dirname, '..');

async function readFolder(folder: string): Promise<ContentFile[]> {
  const names = await listFiles(folder, ['.md']);
  return Promise.all(
    names.map(async (name) => {
      const file = `${folder}/${name}`;
      return { path: file, text: await readFile(file, 'utf8') };
    }),
  );
}

/** Compiles a folder laid out like content-data. File names in problems begin with `folder` as it is given. */
async function compileFolder(folder: string): Promise<Glossary> {
  return compileGlossary({
    termFiles: await readFolder(`${folder}/terms`),
    articleFiles: await readFolder(`${folder}/articles`),
  });
}

/** Writes a typed module. Text given to JSON.parse starts up faster than the same data as an object literal. */
async function writeModule(name: string, type: string, typeFile: string, data: unknown): Promise<string> {
  const json = JSON.stringify(data);
  const exported = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const lines = [
    `import type { ${type.replace('[]', '')} } from '../glossary/${typeFile}';`,
    `export const ${exported}: ${type} = JSON.parse(${JSON.stringify(json)});`,
  ];
  await writeFile(path.join(root, 'generated', `${name}.ts`), `${lines.join('\n')}\n`);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return `${name} ${kilobytes(Buffer.byteLength(json))}, gzip ${kilobytes(gzipSync(json).length)}`;
}

/** Writes generated/, which every build and test reads. Gives the size of each file as text. */
async function writeModules({ index, entries, articles }: Glossary): Promise<string[]> {
  await mkdir(path.join(root, 'generated'), { recursive: true });
  return [
    await writeModule('match-index', 'MatchIndex', 'match-index', index),
    await writeModule('entries', 'Entry[]', 'entry', entries),
    await writeModule('articles', 'Article[]', 'entry', articles),
  ];
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) return console.log(usage);
  const otherFolder = args.find((arg) => !arg.startsWith('--'));
  const glossary = await compileFolder(otherFolder ?? path.relative(process.cwd(), path.join(root, 'content-data')));
  const sizes = otherFolder ? [] : await writeModules(glossary);
  if (args.includes('--quiet')) return;
  const { index, entries, articles } = glossary;
  const forms = index.terms.reduce((sum, term) => sum + term.names.length, 0);
  console.log(`${entries.length} terms with ${forms} surface forms, ${articles.length} article(s)`);
  for (const size of sizes) console.log(`  ${size}`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ContentError || error instanceof FolderError)) throw error;
  console.error(error.message);
  if (error instanceof ContentError) console.error(`${error.problems.length} problem(s) found`);
  process.exitCode = 1;
}
