import type { Match } from '../matching/match';
import {
  pageStart,
  type ReaderChoice,
  type SelectableBlock,
  type SelectionStart,
  selectInSection,
} from '../matching/select-matches';
import { PageBlocks, type Placed } from './page-blocks';
import type { TextBlock } from './text-block';

/** A block of the page with what is found in it, what of it is to be shown, and what is painted. */
export interface SelectedBlock extends Placed {
  readonly wordCount: number;
  matches: readonly Match[];
  shown: readonly Match[];
  painted: readonly Match[];
  /** Of a block that begins a section: what the selection had passed before it. */
  sectionStart?: SelectionStart | undefined;
}

/** Chooses what is shown of what is found on a page, in page order, and again only where the page has changed. */
export class PageSelection<Item extends SelectedBlock> {
  readonly #blocks = new PageBlocks<Item>();
  #choice: ReaderChoice;

  constructor(choice: ReaderChoice) {
    this.#choice = choice;
  }

  add(item: Item): void {
    this.#blocks.add(item);
  }

  remove(item: Item): void {
    this.#blocks.remove(item);
  }

  /** Notes that an item was read again: it may have been moved, and other matches found in it. */
  place(item: Item): void {
    this.#blocks.place(item);
  }

  /** Notes that other matches count in an item now. */
  touch(item: Item): void {
    this.#blocks.touch(item);
  }

  /** What is painted, in the order of the page; with `termId` every mention of that term, painted or not, unless hidden. */
  findMatches(termId: string | null): { block: TextBlock; match: Match }[] {
    if (termId !== null && this.isHidden(termId)) return [];
    return this.#blocks.inOrder().flatMap(({ block, matches, painted }) => {
      const found = termId === null ? painted : matches.filter((match) => match.termId === termId);
      // What is painted is told by the very match it was painted for.
      return found.map((one) => ({ block, match: painted.find(({ start }) => start === one.start) ?? one }));
    });
  }

  /** Forgets all items. */
  clear(): void {
    this.#blocks.clear();
  }

  choose(choice: ReaderChoice): void {
    this.#choice = choice;
    this.#blocks.touchAll();
  }

  isHidden(termId: string): boolean {
    return this.#choice.hiddenTerms.has(termId);
  }

  /**
   * Selects in some items before their turn, as if the page began with them. What is shown there for good is selected in
   * its turn. Gives the items of which something else is shown than is painted.
   */
  takeFirst(items: readonly Item[]): Item[] {
    const { shown } = selectInSection(items.map(toSelectable), this.#choice, pageStart);
    for (const [n, item] of items.entries()) item.shown = shown[n] ?? [];
    return items.filter((item) => !isSameList(item.shown, item.painted));
  }

  /**
   * Selects anew where something has changed, section by section. Gives the items of each section of which something
   * else is shown than is painted. Who stops in the middle goes on there the next time.
   */
  *takeChanged(): Generator<Item[], void, void> {
    const { items, changed } = this.#blocks.takeChanges();
    if (!changed) return;
    let { from, start } = findStart(items, changed.first);
    let isDone = false;
    try {
      while (from < items.length) {
        const first = items[from] as Item;
        // From here on nothing is different: neither the blocks nor what stands before them.
        if (from > changed.last && first.sectionStart && isSameStart(first.sectionStart, start)) break;
        const to = findSectionEnd(items, from);
        const section = items.slice(from, to);
        const { shown, after } = selectInSection(section.map(toSelectable), this.#choice, start);
        for (const [n, item] of section.entries()) {
          item.shown = shown[n] ?? [];
          item.sectionStart = n === 0 ? start : undefined;
        }
        [from, start] = [to, after];
        yield section.filter((item) => !isSameList(item.shown, item.painted));
      }
      isDone = true;
    } finally {
      if (!isDone && from < items.length) this.#blocks.noteChanged(from, Math.max(from, changed.last));
    }
  }
}

/** In a long text without headings a section has at least so many blocks, */
const leastLength = 50;
/** one more in so many begins the next section by what stands in it, so that text put in moves few of them, */
const breakEvery = 16;
/** and so many are a section at the latest. */
const mostLength = 400;

/** Where the next section begins. It hangs on nothing but the blocks, so that a page read anew has the same sections. */
function findSectionEnd(items: readonly SelectedBlock[], from: number): number {
  let to = from + 1;
  for (; to < items.length; to++) {
    const { block } = items[to] as SelectedBlock;
    const length = to - from;
    if (block.isHeading || length >= mostLength || (length >= leastLength && isBreak(block.text))) break;
  }
  return to;
}

function isBreak(text: string): boolean {
  return (text.length + text.charCodeAt(0)) % breakEvery === 0;
}

/** The last section that begins before a change, and so with what is known to be right; or the whole page. */
function findStart(items: readonly SelectedBlock[], firstChange: number): { from: number; start: SelectionStart } {
  for (let from = firstChange - 1; from > 0; from--) {
    const item = items[from];
    if (item?.sectionStart) return { from, start: item.sectionStart };
  }
  return { from: 0, start: pageStart };
}

function toSelectable({ block, matches, wordCount }: SelectedBlock): SelectableBlock {
  const furniture = matches.length > 0 ? block.segments.filter((segment) => segment.isFurniture) : [];
  return { matches, wordCount, length: block.text.length, furniture, isFurniture: block.isFurniture };
}

function isSameStart(a: SelectionStart, b: SelectionStart): boolean {
  const isSameRoom = a.words === b.words && a.marks === b.marks && a.room === b.room;
  return isSameRoom && a.shown.size === b.shown.size && [...a.shown].every((termId) => b.shown.has(termId));
}

/** Tells whether two lists of matches of one text are the same. */
export function isSameList(a: readonly Match[], b: readonly Match[]): boolean {
  return a.length === b.length && a.every((match, n) => match.start === b[n]?.start && match.termId === b[n]?.termId);
}
