import type { Inline, RichText, Source } from './entry';
import { allInlines, type ReportLine } from './rich-text';
import type { MarkdownText } from './sections';

interface ListedSource extends Omit<Source, 'year'> {
  year?: number | undefined;
  show: boolean;
}

/** The sources a reader sees, and for each listed source its new number, or null when it is hidden. */
export function shownSources(listed: readonly ListedSource[]): {
  sources: Source[];
  numbers: (number | null)[];
} {
  const sources: Source[] = [];
  const numbers = listed.map(({ show, publisher, title, year, url }) =>
    show ? sources.push({ publisher, title, ...(year ? { year } : {}), url }) : null,
  );
  return { sources, numbers };
}

/** Rewrites source numbers to those of the shown sources; numbers of hidden ones disappear. */
export function renumberCitations(text: RichText, numbers: readonly (number | null)[]): RichText {
  const renumber = (parts: readonly Inline[]): Inline[] =>
    parts.flatMap((part): Inline[] => {
      if (typeof part === 'string' || part.kind === 'term') return [part];
      if (part.kind !== 'citation') return [{ ...part, children: renumber(part.children) }];
      const kept = part.sourceNumbers.flatMap((n) => numbers[n - 1] ?? []);
      return kept.length > 0 ? [{ kind: 'citation', sourceNumbers: kept }] : [];
    });
  return text.map((one) => {
    if (one.kind === 'list') return { ...one, items: one.items.map(renumber) };
    if (one.kind === 'figure') return { ...one, caption: renumber(one.caption) };
    return { ...one, children: renumber(one.children) };
  });
}

/** Reports each source number in `text` that is not in a list of `sourceCount` sources, at its paragraph. */
export function reportWrongCitations(text: MarkdownText, sourceCount: number, report: ReportLine): void {
  for (const [n, paragraph] of text.body.entries()) {
    for (const part of allInlines([paragraph])) {
      if (typeof part === 'string' || part.kind !== 'citation') continue;
      for (const number of part.sourceNumbers.filter((one) => one < 1 || one > sourceCount)) {
        report(text.lines[n] ?? 1, `expected a source number from 1 to ${sourceCount}, found [${number}]`);
      }
    }
  }
}
