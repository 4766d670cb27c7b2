import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Article, Figure, Inline, Paragraph, RichText } from './entry';

/** Reports something the writer must mend; `line` counts from 1 within the Markdown. */
export type ReportLine = (line: number, reason: string) => void;

const citation = /(?:\[\d+\])+/g;

/** Ways to cite that other houses have: "[1, 2]", "[1-3]", "[^1]". */
const wrongCitation = /\[\^?\d+(?:\s*[,;–-]\s*\d+)+\]|\[\^\d+\]/;

/** Turns Markdown nodes into rich text. Whatever a card cannot show is reported and left out. */
export function toRichText(nodes: readonly RootContent[], report: ReportLine): RichText {
  return nodes.flatMap((node): Paragraph[] => {
    if (node.type === 'paragraph') {
      const [first, ...rest] = node.children;
      if (first?.type === 'image') return toFigure(first, rest, report);
      return [{ kind: 'paragraph', children: toInlines(node.children, report) }];
    }
    if (node.type === 'list' && !node.ordered) {
      return [{ kind: 'list', items: node.children.map((item) => toListItem(item.children, report)) }];
    }
    report(lineOf(node), `expected a paragraph or a list with "-", found ${describe(node)}`);
    return [];
  });
}

/** A paragraph that begins with an image is a figure; the rest of the paragraph is its caption. */
function toFigure(
  image: Extract<PhrasingContent, { type: 'image' }>,
  rest: readonly PhrasingContent[],
  report: ReportLine,
): Figure[] {
  const alternative = image.alt?.replace(/\s+/g, ' ').trim() ?? '';
  if (!image.url.startsWith('figure:')) {
    report(lineOf(image), `expected a drawing of figures/, such as figure:my-drawing, found "${image.url}"`);
    return [];
  }
  if (/\[\d+\]/.test(alternative))
    report(lineOf(image), 'expected source numbers in the caption, found one in the text alternative');
  if (alternative === '')
    report(lineOf(image), 'expected a text alternative between ![ and ], for those who cannot see it');
  const [first, ...others] = toInlines(rest, report);
  const caption = typeof first === 'string' ? [first.trimStart(), ...others] : first ? [first, ...others] : [];
  return [{ kind: 'figure', drawingId: image.url.slice('figure:'.length), alternative, caption }];
}

function toListItem(children: readonly RootContent[], report: ReportLine): Inline[] {
  return children.flatMap((child, n) => {
    if (child.type === 'paragraph' && n === 0) return toInlines(child.children, report);
    report(
      lineOf(child),
      `expected one paragraph in a list item, found ${child.type === 'paragraph' ? 'another one' : describe(child)}`,
    );
    return [];
  });
}

function toInlines(nodes: readonly PhrasingContent[], report: ReportLine): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text': {
        const [wrong] = node.value.match(wrongCitation) ?? [];
        if (wrong) report(lineOf(node), `expected source numbers such as [1][2], found "${wrong}"`);
        return splitCitations(node.value);
      }
      case 'emphasis':
      case 'strong':
        return [{ kind: node.type, children: toInlines(node.children, report) }];
      case 'link':
        return toTermLink(node, report);
      default:
        report(lineOf(node), `expected text, emphasis or a term: link, found ${describe(node)}`);
        return [];
    }
  });
}

function toTermLink(node: Extract<PhrasingContent, { type: 'link' }>, report: ReportLine): Inline[] {
  const text = plainText(toInlines(node.children, report));
  if (text.trim() === '') report(lineOf(node), 'expected words between [ and ] of a link');
  if (node.url.startsWith('term:')) {
    return [{ kind: 'term', termId: node.url.slice('term:'.length), text }];
  }
  report(lineOf(node), `expected a link to term:<id>, found "${node.url}"; web addresses go into sources`);
  return [];
}

function splitCitations(value: string): Inline[] {
  const text = value.replace(/\s+/g, ' ');
  const parts: Inline[] = [];
  let at = 0;
  for (const found of text.matchAll(citation)) {
    // The space before a source number is dropped: it is set tight against its statement.
    const before = text.slice(at, found.index).trimEnd();
    if (before) parts.push(before);
    parts.push({ kind: 'citation', sourceNumbers: (found[0].match(/\d+/g) ?? []).map(Number) });
    at = found.index + found[0].length;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}

/** The words of rich text without links, emphasis and source numbers. */
export function plainText(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'term') return part.text;
      return part.kind === 'citation' ? '' : plainText(part.children);
    })
    .join('');
}

/** All inline parts of rich text, nested ones included. */
export function allInlines(text: RichText): Inline[] {
  const flatten = (parts: readonly Inline[]): Inline[] =>
    parts.flatMap((part) =>
      typeof part !== 'string' && 'children' in part ? [part, ...flatten(part.children)] : [part],
    );
  return inlineRuns(text).flatMap(flatten);
}

/** The whole text of an article, introduction and sections. */
export function articleText({ introduction, sections }: Article): RichText {
  return [introduction, ...sections.map(({ body }) => body)].flat();
}

/** The running texts of rich text: each paragraph, list item and caption. */
export function inlineRuns(text: RichText): Inline[][] {
  return text.flatMap((one) => {
    if (one.kind === 'list') return one.items;
    return [one.kind === 'figure' ? one.caption : one.children];
  });
}

function describe(node: Nodes): string {
  if (node.type === 'html') return 'HTML';
  return `${/^[aeiou]/.test(node.type) ? 'an' : 'a'} ${node.type}`;
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
