import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileGlossary } from '../glossary/compile';
import { ContentError } from '../glossary/content-problem';
import type { ContentFile } from '../glossary/front-matter';

const root = path.resolve(import.meta.dirname, '..');

async function readFolder(folder: string): Promise<ContentFile[]> {
  const names = (await readdir(path.join(root, folder))).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = `${folder}/${name}`;
      return { path: file, text: await readFile(path.join(root, file), 'utf8') };
    }),
  );
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

/** Compiles content-data into generated/, which every build and test reads. Ends with 1 when a file is wrong. */
async function main(): Promise<void> {
  const { index, entries, articles } = compileGlossary({
    termFiles: await readFolder('content-data/terms'),
    articleFiles: await readFolder('content-data/articles'),
  });
  await mkdir(path.join(root, 'generated'), { recursive: true });
  const sizes = [
    await writeModule('match-index', 'MatchIndex', 'match-index', index),
    await writeModule('entries', 'Entry[]', 'entry', entries),
    await writeModule('articles', 'Article[]', 'entry', articles),
  ];
  if (process.argv.includes('--quiet')) return;
  const forms = index.terms.reduce((sum, term) => sum + term.names.length, 0);
  console.log(`${entries.length} terms with ${forms} surface forms, ${articles.length} article(s)`);
  for (const size of sizes) console.log(`  ${size}`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  console.error(`${error.problems.length} problem(s) in content-data`);
  process.exitCode = 1;
}
