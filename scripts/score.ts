import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readMatchIndex } from '../generated/match-index';
import { createTokenIndex } from '../matching/token-index';
import { FolderError, listFiles } from './list-files';
import { scanText } from './scan/scan-text';
import { formatScore } from './score/format-score';
import { LabelError, readLabelledLines, readMarkedPassages } from './score/labelled-text';
import { scoreFile } from './score/score';
import { parseOptions, UsageError } from './usage-error';

const usage = `Usage:
  npm run score                          scores the matcher on the passages of tests/passages
  npm run score -- DIR ...               on all labelled .jsonl and .txt files of other folders
  npm run score -- DIR --misses 20       and shows up to 20 places of each file that went wrong
  npm run score -- DIR --json            all of it as JSON

How the files are labelled: docs/matching.md.`;

const ownPassages = path.relative(process.cwd(), path.resolve(import.meta.dirname, '../tests/passages')) || '.';

/** Scores the matcher on labelled text and prints a line a file. */
async function main(): Promise<void> {
  const { values, positionals } = parseOptions({
    options: { help: { type: 'boolean' }, json: { type: 'boolean' }, misses: { type: 'string', default: '0' } },
    allowPositionals: true,
  });
  if (values.help) return console.log(usage);
  const mostNotes = Number(values.misses);
  if (!Number.isInteger(mostNotes) || mostNotes < 0) {
    throw new UsageError(`--misses: expected a number, found "${values.misses}"`);
  }
  const index = createTokenIndex(readMatchIndex());
  const results = [];
  for (const file of await findFiles(positionals.length > 0 ? positionals : [ownPassages])) {
    const text = await readFile(file, 'utf8');
    const labelled = file.endsWith('.txt') ? readMarkedPassages(file, text) : readLabelledLines(file, text);
    const score = scoreFile(labelled, (one) => scanText(one, index));
    results.push({ file, ...score });
    if (values.json) continue;
    console.log(`${file}: ${formatScore(labelled.kind, score)}`);
    for (const note of score.notes.slice(0, mostNotes)) console.log(`    ${note}`);
  }
  if (values.json) console.log(JSON.stringify(results, null, 2));
}

async function findFiles(folders: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const folder of folders) {
    const names = await listFiles(folder, ['.jsonl', '.txt']);
    if (names.length === 0) throw new FolderError(`expected .jsonl or .txt files, found none in "${folder}"`);
    files.push(...names.map((name) => path.join(folder, name)));
  }
  return files;
}

await main().catch((error: Error) => {
  if (!(error instanceof UsageError || error instanceof FolderError || error instanceof LabelError)) throw error;
  console.error(error instanceof UsageError ? `${error.message}\n\n${usage}` : error.message);
  process.exitCode = 2;
});
