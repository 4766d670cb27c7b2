import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { RichText } from './entry';
import { type ReportLine, toRichText } from './rich-text';

/** Rich text with the line of each of its paragraphs, counted from 1 within the Markdown. */
export interface MarkdownText {
  body: RichText;
  lines: number[];
}

/** A heading of level 2 with the text up to the next one. */
export interface MarkdownSection extends MarkdownText {
  heading: string;
  line: number;
}

/** Splits Markdown at its `##` headings. What stands before the first one is `introduction`. */
export function splitSections(
  markdown: string,
  report: ReportLine,
): { introduction: MarkdownText; sections: MarkdownSection[] } {
  const groups: { heading: string; line: number; nodes: RootContent[] }[] = [{ heading: '', line: 1, nodes: [] }];
  for (const node of fromMarkdown(markdown).children) {
    const line = lineOf(node);
    if (node.type !== 'heading') groups.at(-1)?.nodes.push(node);
    else if (node.depth === 2) groups.push({ heading: headingText(markdown, node), line, nodes: [] });
    else report(line, 'expected a heading with exactly two #');
  }
  const [first, ...rest] = groups.map(({ heading, line, nodes }) => ({ heading, line, ...toText(nodes, report) }));
  return { introduction: { body: first?.body ?? [], lines: first?.lines ?? [] }, sections: rest };
}

function toText(nodes: readonly RootContent[], report: ReportLine): MarkdownText {
  const made = nodes.flatMap((node) => toRichText([node], report).map((one) => ({ one, line: lineOf(node) })));
  return { body: made.map(({ one }) => one), lines: made.map(({ line }) => line) };
}

function lineOf(node: RootContent): number {
  return node.position?.start.line ?? 1;
}

function headingText(markdown: string, node: RootContent): string {
  const source = markdown.slice(node.position?.start.offset, node.position?.end.offset);
  return source.replace(/^#+\s*/, '').trim();
}
