import type { ReportedMatch } from '../scan/scan-text';
import type { LabelledFile, LabelledPassage, ShortFormText } from './labelled-text';

/** Finds what would be explained in a text that is a page of its own. */
export type Scan = (text: string) => ReportedMatch[];

/** What a file comes to. */
export interface Score {
  /** Shares from 0 to 1 by name; null where there was nothing to divide by. */
  shares: Record<string, number | null>;
  /** Counts by name. */
  counts: Record<string, number>;
  /** Everything that went wrong, one place a line. */
  notes: string[];
}

/** Scores a labelled file. */
export function scoreFile(file: LabelledFile, scan: Scan): Score {
  if (file.kind === 'passages') return scorePassages(file.rows, scan);
  if (file.kind === 'short forms') return scoreShortForms(file.rows, scan);
  return countExplained(file.rows, scan);
}

interface Place {
  start: number;
  end: number;
}

const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** A place with some of the text around it, on one line. */
function quote(text: string, { start, end }: Place): string {
  const before = text.slice(Math.max(0, start - 40), start);
  return `…${before}[${text.slice(start, end)}]${text.slice(end, end + 30)}…`.replace(/\s+/g, ' ');
}

/**
 * Recall: the mentions that are found, at least in part, as their term. Exact: those found from end to end. Precision:
 * the places found that are such a mention; unsure ones count neither way.
 */
function scorePassages(rows: readonly LabelledPassage[], scan: Scan): Score {
  const counts = { mentions: 0, found: 0, exact: 0, guesses: 0, right: 0, empty: 0, emptyHit: 0 };
  const notes: string[] = [];
  for (const { id, text, mentions } of rows) {
    const found = scan(text);
    const sure = mentions.filter(({ isUnsure }) => !isUnsure);
    const unsure = mentions.filter(({ isUnsure }) => isUnsure);
    counts.mentions += sure.length;
    for (const mention of sure) {
      const hits = found.filter((one) => one.term === mention.term && overlaps(one, mention));
      if (hits.length > 0) counts.found++;
      else notes.push(`missed ${mention.term}: ${quote(text, mention)} (${id})`);
      if (hits.some(({ start, end }) => start === mention.start && end === mention.end)) counts.exact++;
    }
    for (const one of found.filter((place) => !unsure.some((mention) => overlaps(place, mention)))) {
      counts.guesses++;
      if (sure.some((mention) => mention.term === one.term && overlaps(one, mention))) counts.right++;
      else notes.push(`wrong ${one.term}: ${quote(text, one)} (${id})`);
    }
    if (mentions.length === 0) {
      counts.empty++;
      if (found.length > 0) counts.emptyHit++;
    }
  }
  const shares = {
    recall: share(counts.found, counts.mentions),
    exact: share(counts.exact, counts.found),
    precision: share(counts.right, counts.guesses),
  };
  return { shares, counts, notes };
}

/** Of the uses in our sense, how many are explained; of those in another, how many are, wrongly. */
function scoreShortForms(rows: readonly ShortFormText[], scan: Scan): Score {
  const counts = { ours: 0, explained: 0, others: 0, wrong: 0 };
  const notes: string[] = [];
  for (const { id, text, short, terms, isOurs } of rows) {
    const found = scan(text).filter(({ term }) => terms.includes(term));
    for (const place of usesOf(short, text)) {
      const isExplained = found.some((one) => overlaps(one, place));
      if (isOurs) counts.ours++;
      else counts.others++;
      if (isOurs && isExplained) counts.explained++;
      if (!isOurs && isExplained) counts.wrong++;
      if (isOurs !== isExplained) notes.push(`${isOurs ? 'missed' : 'wrong'} ${terms}: ${quote(text, place)} (${id})`);
    }
  }
  return {
    shares: { explained: share(counts.explained, counts.ours), wrong: share(counts.wrong, counts.others) },
    counts,
    notes,
  };
}

/** Where a short form stands by itself. */
function usesOf(short: string, text: string): Place[] {
  const escaped = short.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const uses = text.matchAll(new RegExp(`(?<![\\w-])${escaped}(?!\\w)`, 'g'));
  return [...uses].map(({ index }) => ({ start: index, end: index + short.length }));
}

/** In text that is mostly not about health, every place found is worth a look. */
function countExplained(rows: readonly { id: string; text: string }[], scan: Scan): Score {
  const counts = { words: 0, explained: 0 };
  const notes: string[] = [];
  for (const { id, text } of rows) {
    counts.words += text.split(/\s+/).filter(Boolean).length;
    for (const one of scan(text)) {
      counts.explained++;
      notes.push(`${one.term}: ${quote(text, one)} (${id})`);
    }
  }
  return { shares: {}, counts, notes };
}
