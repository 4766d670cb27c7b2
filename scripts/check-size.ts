import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentScriptBudget, judgeSize, measureScript } from './check-size/script-budget';

const usage = `Usage: tsx scripts/check-size.ts FOLDER

Checks the size of the content script in a folder with a built extension, such as .output/chrome-mv3.`;

/** Prints how large the content script is; ends with 1 when that is over its budget. */
async function main(folder: string): Promise<void> {
  const file = path.join(folder, 'content-scripts/content.js');
  const { isOver, line } = judgeSize(file, measureScript(await readFile(file, 'utf8')), contentScriptBudget);
  if (isOver) {
    console.error(line);
    process.exitCode = 1;
  } else {
    console.log(line);
  }
}

const [folder, ...others] = process.argv.slice(2);
if (!folder || others.length > 0) {
  console.error(usage);
  process.exitCode = 2;
} else {
  await main(folder);
}
