import { formatRows } from './bench/format-rows';
import { measures } from './bench/measures';
import { parseBenchOptions } from './bench/options';
import type { Row } from './bench/rows';
import { createWorkbench } from './bench/workbench';
import { UsageError } from './usage-error';

const usage = `Usage:
  npm run bench                     measures everything in Chromium and prints a table
  npm run bench -- --only NAME,...  measures only these
  npm run bench -- --runs N         repeats what is timed N times (5)
  npm run bench -- --json           all figures as JSON

${measures.map(({ name, about }) => `  ${name.padEnd(14)} ${about}`).join('\n')}

How to read the table: docs/performance.md.`;

async function main(): Promise<void> {
  const options = parseBenchOptions(
    process.argv.slice(2),
    measures.map(({ name }) => name),
  );
  if (options.isHelp) return console.log(usage);
  const bench = await createWorkbench(options.runs);
  const rows: Row[] = [];
  for (const measure of measures.filter(({ name }) => options.only.includes(name))) {
    const startMs = performance.now();
    // A measure that fails is told, and keeps no other from being taken.
    const measured = await measure.run(bench).catch((error: Error) => error);
    if (measured instanceof Error) {
      console.error(`${measure.name}: not measured: ${measured.stack}`);
      process.exitCode = 1;
      continue;
    }
    rows.push(...measured);
    console.error(`${measure.name}: ${Math.round((performance.now() - startMs) / 1000)} s`);
  }
  await bench.close();
  console.log(options.isJson ? JSON.stringify(rows, null, 2) : formatRows(rows));
}

await main().catch((error: Error) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
});
