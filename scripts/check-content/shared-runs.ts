import type { ContentProblem } from '../../glossary/content-problem';
import { textsOf } from '../content-text/passages';
import type { Writing } from '../content-text/writing';
import { UsageError } from '../usage-error';
import { problemAt } from './problem-at';

/** A text that content-data may not repeat. */
export interface OtherText {
  name: string;
  /** Every run of `runLength` words in it. */
  runs: ReadonlySet<string>;
}

/** So many words in the same order are no accident. */
const runLength = 8;

/**
 * Prepares a text to be compared with: plain text, or HTML. Tags, source marks and hyphens at line ends are left out.
 * @throws UsageError when it has fewer than eight words, as an empty or binary file would.
 */
export function readOtherText(name: string, text: string): OtherText {
  const plain = text.replace(/\u00AD|<[^>]*>|\[\d+\]/g, '').replace(/-\r?\n\s*/g, '');
  const words = wordsOf(plain.normalize('NFC')).map(({ word }) => word);
  if (words.length < runLength || text.includes('\0')) {
    throw new UsageError(`expected a text of at least ${runLength} words, found "${name}"`);
  }
  return { name, runs: new Set(words.map((_, at) => runAt(words, at)).filter((run) => run !== '')) };
}

/** Finds runs of eight or more words that a text shares with another one. Case and punctuation make no difference. */
export function findSharedRuns(writing: Writing, others: readonly OtherText[]): ContentProblem[] {
  return [...writing.headings, ...writing.passages].flatMap((passage) =>
    textsOf(passage).flatMap((text) =>
      others.flatMap(({ name, runs }) =>
        longestShared(text, runs).map((shared) =>
          problemAt(writing, passage, `expected own words, found "${shared}" as in ${name}`),
        ),
      ),
    ),
  );
}

/** The longest stretches of `text` of which every eight words are among `runs`. */
function longestShared(text: string, runs: ReadonlySet<string>): string[] {
  const places = wordsOf(text);
  const words = places.map(({ word }) => word);
  const stretches: { from: number; to: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!runs.has(runAt(words, at))) continue;
    const previous = stretches.at(-1);
    if (previous && previous.to >= at) previous.to = at + runLength;
    else stretches.push({ from: at, to: at + runLength });
  }
  return stretches.map(({ from, to }) => text.slice(places[from]?.start, places[to - 1]?.end));
}

function runAt(words: readonly string[], at: number): string {
  return at + runLength <= words.length ? words.slice(at, at + runLength).join(' ') : '';
}

function wordsOf(text: string): { word: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + word.length,
  }));
}
