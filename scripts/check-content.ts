import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { formatProblem } from '../glossary/content-problem';
import { checkContent } from './check-content/check-content';
import { parseCheckOptions } from './check-content/options';
import { type OtherText, readOtherText } from './check-content/shared-runs';
import { ownContent, readContent } from './content-text/read-content';
import { readWritings, type Writing } from './content-text/writing';
import { FolderError, listFiles } from './list-files';
import { UsageError } from './usage-error';

const usage = `Usage:
  npm run check:content                          checks the wording, sources and names of content-data
  npm run check:content -- --against FILE ...    also refuses what shares 8 or more words in a row with these texts
                                                 (a folder stands for all its files)
  npm run check:content -- FOLDER                checks another folder with terms/ and articles/`;

async function main(args: readonly string[]): Promise<void> {
  const { help, folder, against } = parseCheckOptions(args);
  if (help) return console.log(usage);
  const files = await readContent(folder ?? ownContent);
  const others = (await Promise.all(against.map(readOthers))).flat();
  const template = await readTemplate();
  const { problems: wrong, warnings } = checkContent(files, { now: new Date(), others, template });
  const problems = [...files.problems, ...wrong];
  for (const warning of warnings) console.log(`warning: ${formatProblem(warning)}`);
  for (const problem of problems) console.error(formatProblem(problem));
  const counted = `${files.termFiles.length} terms, ${files.articleFiles.length} article(s)`;
  console.log(`${counted}: ${problems.length} problem(s), ${warnings.length} warning(s)`);
  if (problems.length > 0) process.exitCode = 1;
}

async function readTemplate(): Promise<Writing | null> {
  const file = `${ownContent}/term-template.md`;
  const [template] = readWritings({
    termFiles: [{ path: file, text: await readFile(file, 'utf8') }],
    articleFiles: [],
    figureFiles: [],
  });
  return template ?? null;
}

/** Reads a text to compare with, or all texts of a folder. */
async function readOthers(file: string): Promise<OtherText[]> {
  try {
    const isFolder = (await stat(file)).isDirectory();
    const names = isFolder ? (await listFiles(file)).map((name) => path.join(file, name)) : [file];
    return await Promise.all(names.map(async (name) => readOtherText(name, await readFile(name, 'utf8'))));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`expected a file that can be read, found "${file}" (${(error as Error).message})`);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof FolderError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
