import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compileGlossary, type Glossary } from '../glossary/compile';
import { ContentError } from '../glossary/content-problem';
import { toNamedTerms } from '../glossary/named-term';
import { packNames, packSenses } from '../glossary/packed-index';
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
  /** The data as text, which is what is measured. */
  data: string;
  lines: string[];
}

/** What generated/ is to hold, which every build and test reads. */
function toModules({ index, entries, articles }: Glossary): Module[] {
  return [
    packedModule('match-names', 'packedNames', packNames(index)),
    packedModule('match-senses', 'packedSenses', packSenses(index)),
    wholeIndexModule,
    jsonModule('named-terms', { constant: 'namedTerms', type: 'NamedTerm', from: 'named-term' }, toNamedTerms(entries)),
    jsonModule('entries', { constant: 'entries', type: 'Entry', from: 'entry' }, entries),
    jsonModule('articles', { constant: 'articles', type: 'Article', from: 'entry' }, articles),
  ];
}

/** Unpacked when it is first asked for: on a site that is switched off nobody asks. */
function packedModule(name: string, constant: string, data: string): Module {
  return { name, data, lines: [`export const ${constant} = ${JSON.stringify(data)};`] };
}

/** Both parts, for whoever needs no page to load quickly. */
const wholeIndexModule: Module = {
  name: 'match-index',
  data: '',
  lines: [
    "import { unpackIndex } from '../glossary/packed-index';",
    "import { packedNames } from './match-names';",
    "import { packedSenses } from './match-senses';",
    'export const readMatchIndex = () => unpackIndex(packedNames, packedSenses);',
  ],
};

/** Text given to JSON.parse starts up faster than the same data as an object literal. */
function jsonModule(
  name: string,
  { constant, type, from }: { constant: string; type: string; from: string },
  items: readonly unknown[],
): Module {
  const data = JSON.stringify(items);
  const lines = [
    `import type { ${type} } from '../glossary/${from}';`,
    `export const ${constant}: ${type}[] = JSON.parse(${JSON.stringify(data)});`,
  ];
  return { name, data, lines };
}

async function writeModule({ name, lines }: Module): Promise<void> {
  const file = path.join(root, 'generated', `${name}.ts`);
  const text = `${lines.join('\n')}\n`;
  // Somebody may be reading it, such as a test: what is right is not written again.
  if ((await readFile(file, 'utf8').catch(() => null)) !== text) await writeFile(file, text);
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
  const sizes = modules.filter(({ data }) => data !== '').map(({ name, data }) => measureSize(name, data));
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
