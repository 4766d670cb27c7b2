import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { RichText } from './entry';
import { type ReportLine, toRichText } from './rich-text';

/** A heading of level 2 with the text up to the next one. `line` counts from 1 within the Markdown. */
export interface MarkdownSection {
  heading: string;
  line: number;
  body: RichText;
}

/** Splits Markdown at its `##` headings. What stands before the first one is `introduction`. */
export function splitSections(
  markdown: string,
  report: ReportLine,
): { introduction: RichText; sections: MarkdownSection[] } {
  const groups: { heading: string; line: number; nodes: RootContent[] }[] = [{ heading: '', line: 1, nodes: [] }];
  for (const node of fromMarkdown(markdown).children) {
    const line = node.position?.start.line ?? 1;
    if (node.type !== 'heading') groups.at(-1)?.nodes.push(node);
    else if (node.depth === 2) groups.push({ heading: headingText(markdown, node), line, nodes: [] });
    else report(line, 'expected a heading with exactly two #');
  }
  const [first, ...rest] = groups.map(({ heading, line, nodes }) => ({
    heading,
    line,
    body: toRichText(nodes, report),
  }));
  return { introduction: first?.body ?? [], sections: rest };
}

function headingText(markdown: string, node: RootContent): string {
  const source = markdown.slice(node.position?.start.offset, node.position?.end.offset);
  return source.replace(/^#+\s*/, '').trim();
}
