import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compileGlossary, type Glossary } from '../glossary/compile';
import { ContentError } from '../glossary/content-problem';
import { findOverBudget, formatSize, measureSize } from './build-glossary/size-budget';
import { ownContent, readContent } from './content-text/read-content';
import { FolderError } from './list-files';

const usage = `Usage:
  npm run glossary                 compiles content-data into generated/
  npm run glossary -- --quiet      the same, and says nothing when all is well
  npm run glossary -- FOLDER       only checks another folder with terms/ and articles/; writes nothing`;

const root = path.resolve(import.meta.dirname, '..');

interface Module {
  name: string;
  type: string;
  typeFile: string;
  json: string;
}

/** What generated/ is to hold, which every build and test reads. */
function toModules({ index, entries, articles }: Glossary): Module[] {
  return [
    { name: 'match-index', type: 'MatchIndex', typeFile: 'match-index', json: JSON.stringify(index) },
    { name: 'entries', type: 'Entry[]', typeFile: 'entry', json: JSON.stringify(entries) },
    { name: 'articles', type: 'Article[]', typeFile: 'entry', json: JSON.stringify(articles) },
  ];
}

/** Writes a typed module. Text given to JSON.parse starts up faster than the same data as an object literal. */
async function writeModule({ name, type, typeFile, json }: Module): Promise<void> {
  const exported = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const lines = [
    `import type { ${type.replace('[]', '')} } from '../glossary/${typeFile}';`,
    `export const ${exported}: ${type} = JSON.parse(${JSON.stringify(json)});`,
  ];
  await writeFile(path.join(root, 'generated', `${name}.ts`), `${lines.join('\n')}\n`);
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) return console.log(usage);
  const otherFolder = args.find((arg) => !arg.startsWith('--'));
  const files = await readContent(otherFolder ?? ownContent);
  if (files.problems.length > 0) throw new ContentError(files.problems);
  const glossary = compileGlossary(files);
  const modules = toModules(glossary);
  if (!otherFolder) {
    await mkdir(path.join(root, 'generated'), { recursive: true });
    await Promise.all(modules.map(writeModule));
  }
  const sizes = modules.map(({ name, json }) => measureSize(name, json));
  if (!args.includes('--quiet')) {
    const { index, entries, articles } = glossary;
    const forms = index.terms.reduce((sum, term) => sum + term.names.length + (term.generalNames?.length ?? 0), 0);
    console.log(`${entries.length} terms with ${forms} surface forms, ${articles.length} article(s)`);
    for (const size of sizes) console.log(`  ${formatSize(size)}`);
  }
  for (const reason of findOverBudget(sizes)) {
    console.error(reason);
    process.exitCode = 1;
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ContentError || error instanceof FolderError)) throw error;
  console.error(error.message);
  if (error instanceof ContentError) console.error(`${error.problems.length} problem(s) found`);
  process.exitCode = 1;
}
