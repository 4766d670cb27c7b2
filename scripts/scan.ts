import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { readMatchIndex } from '../generated/match-index';
import { createTokenIndex } from '../matching/token-index';
import { scanLine } from './scan/scan-line';
import { scanText } from './scan/scan-text';

const usage = `Usage:
  npm run scan -- FILE...             prints the terms found in text files
  npm run --silent scan -- --jsonl    reads {"id","text","lang"?} lines, writes {"id","matches"} lines`;

async function scanFiles(files: readonly string[]): Promise<void> {
  const index = createTokenIndex(readMatchIndex());
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch((error: Error) => error);
    if (text instanceof Error) {
      console.error(`${file}: cannot be read: ${text.message}`);
      process.exitCode = 1;
      continue;
    }
    const matches = scanText(text, index);
    console.log(`${file}: ${matches.length} matches of ${new Set(matches.map((m) => m.term)).size} terms`);
    for (const { start, end, text: found, term } of matches) console.log(`  ${start}-${end}\t${term}\t${found}`);
  }
}

async function scanLines(): Promise<void> {
  const index = createTokenIndex(readMatchIndex());
  let lineNumber = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    lineNumber++;
    if (!line.trim()) continue;
    const answer = scanLine(line, index);
    if ('error' in answer) {
      console.error(`line ${lineNumber}: ${answer.error}`);
      process.exitCode = 1;
    } else process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

const args = process.argv.slice(2);
if (args.includes('--jsonl')) await scanLines();
else if (args.length > 0 && !args.includes('--help')) await scanFiles(args);
else {
  console.error(usage);
  process.exitCode = args.includes('--help') ? 0 : 2;
}
