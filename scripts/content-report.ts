import { formatTable } from './content-report/format-table';
import { type ReportRow, reportRows, sumRows } from './content-report/report-rows';
import { ownContent, readContent } from './content-text/read-content';
import { readWritings } from './content-text/writing';
import { FolderError } from './list-files';
import { parseOptions, UsageError } from './usage-error';

const usage = `Usage:
  npm run content:report                  a table of all terms, and the sums
  npm run content:report -- TERM ...      these terms with every alias and surface form
  npm run content:report -- --json        all of it as JSON
  npm run content:report -- --folder DIR  the same for another folder laid out like content-data`;

const headings = [
  'term',
  'words',
  'short words',
  'grade',
  'short grade',
  'sources',
  'reviewed',
  'aliases',
  'surface forms',
];

const rounded = (value: number) => value.toFixed(1);

function printTable(rows: readonly ReportRow[]): void {
  const cells = rows.map((row) => [
    ...[row.term, row.words, row.shortWords, rounded(row.grade), rounded(row.shortGrade)],
    ...[row.sources, row.reviewed, row.aliases.length, row.surfaceForms.length],
  ]);
  console.log(formatTable([headings, ...cells]));
  const sums = sumRows(rows);
  console.log(`
${sums.terms} terms, ${sums.words} words, ${sums.aliases} aliases, ${sums.surfaceForms} surface forms, ${sums.abbreviations} abbreviations
${sums.sources} sources are shown
median grade ${rounded(sums.medianGrade)}, of "In short" ${rounded(sums.medianShortGrade)}; highest grade ${rounded(sums.highestGrade)}
least recent review ${sums.oldestReview}`);
}

const list = (names: readonly string[]) => names.join(', ') || 'none';

function printDetails(rows: readonly ReportRow[]): void {
  for (const row of rows) {
    console.log(`${row.term} (${row.category})
  words          ${row.words}, ${row.shortWords} of them in short
  grade          ${rounded(row.grade)}, in short ${rounded(row.shortGrade)}
  sources        ${row.sources} shown, ${row.hidden} kept as evidence
  reviewed       ${row.reviewed}
  aliases        ${list(row.aliases)}
  surface forms  ${list(row.surfaceForms.filter((form) => !row.generalForms.includes(form)))}
  in health text ${list(row.generalForms)}
  never inside   ${list(row.differentThings)}
  abbreviations  ${list(row.abbreviations)}`);
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseOptions({
    options: { help: { type: 'boolean' }, json: { type: 'boolean' }, folder: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.help) return console.log(usage);
  const files = await readContent(values.folder ?? ownContent);
  const all = reportRows(readWritings(files));
  const missing = files.termFiles.length - all.length;
  if (missing > 0) console.error(`${missing} term(s) left out: npm run check:content tells what is wrong with them`);
  const unknown = positionals.filter((id) => !all.some(({ term }) => term === id));
  if (unknown.length > 0) throw new UsageError(`expected ids of terms, found "${unknown.join(' ')}"`);
  const rows = positionals.length > 0 ? all.filter(({ term }) => positionals.includes(term)) : all;
  if (values.json) console.log(JSON.stringify({ rows, sums: sumRows(rows) }, null, 2));
  else if (positionals.length > 0) printDetails(rows);
  else printTable(rows);
}

await main().catch((error: Error) => {
  if (!(error instanceof UsageError || error instanceof FolderError)) throw error;
  console.error(error instanceof UsageError ? `${error.message}\n\n${usage}` : error.message);
  process.exitCode = 2;
});
