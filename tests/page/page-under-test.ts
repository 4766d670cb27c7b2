import type { IndexTerm } from '../../glossary/match-index';
import type { ReaderChoice } from '../../matching/select-matches';
import { createTokenIndex } from '../../matching/token-index';
import type { HostListener } from '../../page/shadow-hosts';
import type { TextBlock } from '../../page/text-block';
import { readTextBlocks } from '../../page/text-blocks';

/** A glossary of three clear terms, one everyday word and one abbreviation with two senses. */
export const smallTerms: IndexTerm[] = [
  { id: 'hip-pain', names: ['hip pain'] },
  { id: 'fibromyalgia', names: ['fibromyalgia'] },
  {
    id: 'trigger-point',
    names: ['trigger point'],
    abbreviations: [{ text: 'TP', senses: { contextWords: ['muscle'], otherSenseWords: ['paper'] } }],
  },
  { id: 'flare', names: [], generalNames: ['flare'] },
];

export const smallIndex = createTokenIndex({ terms: smallTerms });

/** A reader who wants to see everything. */
export const everyMention: ReaderChoice = { hiddenTerms: new Set(), density: 'every' };

/** Makes `html` the page's whole body. */
export function setPage(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

/** The element that `selector` finds, which must be there. */
export function get(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector} on the page`);
  return element;
}

/** The n-th child of what `selector` finds, as the text node it must be. */
export function textOf(selector: string, n = 0): Text {
  const node = get(selector).childNodes[n];
  if (node?.nodeType !== Node.TEXT_NODE) throw new Error(`child ${n} of ${selector} is no text node`);
  return node as Text;
}

/** Does all steps of a piece of work. */
export function runAll(steps: Iterable<void>): void {
  for (const _ of steps);
}

/** All blocks under `root`. */
export function readBlocks(
  root: Node,
  markName: string,
  depth: 'deep' | 'shallow' = 'deep',
  hosts?: HostListener,
): TextBlock[] {
  return [...readTextBlocks(root, { depth, markName, hosts })].flatMap((block) => block ?? []);
}

/** The one block under `root`. */
export function readBlock(root: Node, markName: string): TextBlock {
  const [block, ...others] = readBlocks(root, markName);
  if (!block || others.length > 0) throw new Error('expected one block');
  return block;
}
