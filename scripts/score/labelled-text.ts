import * as v from 'valibot';

/** A place in a text, in UTF-16 offsets, with the term it means. */
export interface Mention {
  start: number;
  end: number;
  term: string;
  /** True where even a careful reader would not be sure: it is scored neither way. */
  isUnsure: boolean;
}

/** A text in which every mention of a term is labelled. */
export interface LabelledPassage {
  id: string;
  text: string;
  mentions: Mention[];
}

/** A text in which a short form is always used in one sense: that of `terms`, or another one. */
export interface ShortFormText {
  id: string;
  text: string;
  short: string;
  terms: string[];
  isOurs: boolean;
}

/** The rows of one file; what its rows say decides how it is scored. */
export type LabelledFile =
  | { kind: 'passages'; rows: LabelledPassage[] }
  | { kind: 'short forms'; rows: ShortFormText[] }
  | { kind: 'everyday'; rows: { id: string; text: string }[] };

/** A file that is not labelled as it must be. The message names file and line. */
export class LabelError extends Error {
  override name = 'LabelError';
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const row = v.object({
  id: v.string(),
  text: v.string(),
  mentions: v.optional(
    v.array(v.object({ start: offset, end: offset, term: v.string(), unsure: v.optional(v.boolean()) })),
  ),
  sense: v.optional(v.picklist(['target', 'other'])),
  short: v.optional(v.string()),
  terms: v.optional(v.array(v.string())),
});

/**
 * Reads a file with one JSON object a line: `{id, text}` and, for labelled passages, `mentions: [{start, end, term,
 * unsure?}]`, or, for short forms, `short`, `terms` and `sense` ("target" or "other").
 * @throws LabelError
 */
export function readLabelledLines(file: string, content: string): LabelledFile {
  const lines = content.split('\n').map((text, n) => ({ text, at: `${file}:${n + 1}` }));
  const rows = lines.filter(({ text }) => text.trim()).map(({ text, at }) => ({ ...parseLine(text, at), at }));
  const [first] = rows;
  if (!first) throw new LabelError(`${file}:1: expected at least one line`);
  if (first.mentions) {
    return {
      kind: 'passages',
      rows: rows.map(({ id, text, mentions, at }) => {
        if (!mentions) throw new LabelError(`${at}: expected "mentions", as in the first line`);
        const outside = mentions.find(({ start, end }) => start >= end || end > text.length);
        if (outside) throw new LabelError(`${at}: expected a place in the text, found ${outside.start}-${outside.end}`);
        return { id, text, mentions: mentions.map(({ unsure, ...one }) => ({ ...one, isUnsure: unsure ?? false })) };
      }),
    };
  }
  if (!first.sense) return { kind: 'everyday', rows };
  return {
    kind: 'short forms',
    rows: rows.map(({ id, text, short, sense, terms, at }) => {
      if (!short || !terms || !sense) throw new LabelError(`${at}: expected "short", "terms" and "sense"`);
      return { id, text, short, terms, isOurs: sense === 'target' };
    }),
  };
}

function parseLine(text: string, at: string): v.InferOutput<typeof row> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new LabelError(`${at}: not JSON: ${(error as Error).message}`);
  }
  const checked = v.safeParse(row, data);
  if (checked.success) return checked.output;
  throw new LabelError(
    `${at}: ${checked.issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`).join('; ')}`,
  );
}

/**
 * Reads passages that are written by hand: each begins with a line `id: …`, passages are set apart by a line `---`, and
 * a mention is written `[[words|term-id]]`, or `[[words|?term-id]]` where nobody could be sure.
 * @throws LabelError
 */
export function readMarkedPassages(file: string, content: string): LabelledFile {
  const rows: LabelledPassage[] = [];
  let line = 1;
  for (const part of content.split(/^---[^\S\n]*\n/m)) {
    const id = /^\s*id:\s*(\S+)[^\S\n]*\n/.exec(part);
    if (!id) throw new LabelError(`${file}:${line}: expected a line such as "id: health/1"`);
    rows.push({ id: id[1] ?? '', ...readMarks(part.slice(id[0].length).trim(), `${file}:${line}`) });
    line += part.split('\n').length;
  }
  return { kind: 'passages', rows };
}

function readMarks(marked: string, at: string): Omit<LabelledPassage, 'id'> {
  const mentions: Mention[] = [];
  let text = '';
  let last = 0;
  for (const { 0: mark, 1: words = '', 2: unsure, 3: term = '', index } of marked.matchAll(
    /\[\[([^|\]]+)\|(\??)([a-z0-9-]+)\]\]/g,
  )) {
    text += marked.slice(last, index);
    mentions.push({ start: text.length, end: text.length + words.length, term, isUnsure: unsure === '?' });
    text += words;
    last = index + mark.length;
  }
  text += marked.slice(last);
  if (/\[\[|\]\]/.test(text)) throw new LabelError(`${at}: expected [[words|term-id]], found another [[ or ]]`);
  return { text, mentions };
}
