import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Inline } from '../../glossary/entry';
import { plainText, toRichText } from '../../glossary/rich-text';
import { countWords } from './reading-grade';

/** A paragraph, list item or caption of a term or an article: the unit in which wording is checked. */
export interface Passage {
  kind: 'paragraph' | 'item' | 'caption' | 'heading';
  /** Line in the file, from 1. */
  line: number;
  /** The heading it stands under, without its anchor; empty before the first one. */
  heading: string;
  inlines: Inline[];
  /** For the caption of a figure: what is read out instead of the drawing. */
  alternative?: string;
}

/** What a reader reads or hears of a passage: its words, and the text alternative of a drawing. */
export function textsOf({ inlines, alternative }: Passage): string[] {
  return [plainText(inlines), ...(alternative ? [alternative] : [])];
}

/** How many words passages have, without text alternatives. */
export function countPassageWords(passages: readonly Passage[]): number {
  return passages.reduce((sum, { inlines }) => sum + countWords(plainText(inlines)), 0);
}

/**
 * Cuts a body into passages, headings included. `bodyLine` is the line of the file on which it begins. What no card can
 * show is left out.
 */
export function readPassages(body: string, bodyLine: number): Passage[] {
  const passages: Passage[] = [];
  let heading = '';
  for (const node of fromMarkdown(body).children) {
    if (node.type === 'heading') {
      const source = body.slice(node.position?.start.offset, node.position?.end.offset);
      heading = source.replace(/^#+\s*|\s*\{#[^}]*\}\s*$/g, '').trim();
      passages.push({ kind: 'heading', line: lineOf(node, bodyLine), heading, inlines: [heading] });
      continue;
    }
    for (const part of node.type === 'list' ? node.children.flatMap((item) => item.children) : [node]) {
      const made = toPassage(part, node.type === 'list' ? 'item' : 'paragraph');
      if (made) passages.push({ line: lineOf(part, bodyLine), heading, ...made });
    }
  }
  return passages;
}

function toPassage(
  node: RootContent,
  kind: 'item' | 'paragraph',
): Pick<Passage, 'kind' | 'inlines' | 'alternative'> | null {
  const [one] = toRichText([node], () => undefined);
  if (one?.kind === 'figure') return { kind: 'caption', inlines: one.caption, alternative: one.alternative };
  return one?.kind === 'paragraph' ? { kind, inlines: one.children } : null;
}

function lineOf(node: RootContent, bodyLine: number): number {
  return (node.position?.start.line ?? 1) + bodyLine - 1;
}
