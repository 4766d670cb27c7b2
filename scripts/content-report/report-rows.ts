import { gradeOf, medicineNames } from '../content-text/passage-grade';
import { countPassageWords } from '../content-text/passages';
import { exceptNames } from '../content-text/reading-grade';
import { allNames, type Writing } from '../content-text/writing';

/** What the report says of one term. Grades are Flesch-Kincaid grades. */
export interface ReportRow {
  term: string;
  category: string;
  shortWords: number;
  words: number;
  shortGrade: number;
  grade: number;
  sources: number;
  hidden: number;
  reviewed: string;
  aliases: string[];
  /** Every spelling that is marked on pages, without abbreviations. */
  surfaceForms: string[];
  /** Those of them that are marked only in text about health. */
  generalForms: string[];
  /** Longer names in which nothing is marked. */
  differentThings: string[];
  /** Short forms, whose upper and lower case count. */
  abbreviations: string[];
}

/** One row a term, in the order of the ids. Articles have none. */
export function reportRows(writings: readonly Writing[]): ReportRow[] {
  const medicines = medicineNames(writings);
  return writings.flatMap((writing) => {
    const { id, frontMatter, names, generalNames, sources, reviewed, passages } = writing;
    if (!frontMatter) return [];
    const excepted = exceptNames([...allNames(writing), ...medicines]);
    const short = passages.filter(({ heading }) => heading === 'In short');
    const row: ReportRow = {
      term: id,
      category: frontMatter.category,
      shortWords: countPassageWords(short),
      words: countPassageWords(passages),
      shortGrade: gradeOf(short, excepted),
      grade: gradeOf(passages, excepted),
      sources: sources.filter(({ show }) => show).length,
      hidden: sources.filter(({ show }) => !show).length,
      reviewed,
      aliases: frontMatter.aliases,
      surfaceForms: names,
      generalForms: generalNames,
      differentThings: frontMatter.differentThings,
      abbreviations: frontMatter.abbreviations.map(({ text }) => text),
    };
    return [row];
  });
}

/** What the rows come to. Medians of an even number are the mean of the two in the middle. */
export function sumRows(rows: readonly ReportRow[]) {
  const sum = (count: (row: ReportRow) => number) => rows.reduce((total, row) => total + count(row), 0);
  return {
    terms: rows.length,
    words: sum((row) => row.words),
    medianShortGrade: median(rows.map((row) => row.shortGrade)),
    medianGrade: median(rows.map((row) => row.grade)),
    highestGrade: Math.max(0, ...rows.map((row) => row.grade)),
    sources: sum((row) => row.sources),
    aliases: sum((row) => row.aliases.length),
    surfaceForms: sum((row) => row.surfaceForms.length),
    abbreviations: sum((row) => row.abbreviations.length),
    oldestReview: rows.map((row) => row.reviewed).sort()[0] ?? '',
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
