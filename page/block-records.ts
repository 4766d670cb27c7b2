import { createEvidenceTally, isSameVerdict, type PageVerdict } from '../matching/page-evidence';
import { readText, type TextReading } from '../matching/read-text';
import { resolveSenses } from '../matching/resolve-senses';
import type { ReaderChoice } from '../matching/select-matches';
import { isEnglishByWords } from '../matching/text-language';
import type { TokenIndex } from '../matching/token-index';
import type { Highlighter } from './highlighter';
import { PageSelection, type SelectedBlock } from './page-selection';
import type { TextBlock } from './text-blocks';

/** What is known of a block, and what of it is painted. */
interface BlockRecord extends SelectedBlock {
  reading: TextReading;
}

export interface BlockRecordsOptions {
  index: TokenIndex;
  highlighter: Highlighter;
  choice: ReaderChoice;
}

/** Creates the records of one page; what the reader wants to see of what is found is painted with `highlighter`. */
export function createBlockRecords(options: BlockRecordsOptions): BlockRecords {
  return new BlockRecords(options);
}

/** The blocks of a page, what is found in them, and what of it is painted. Nothing is painted before `settle`. */
export class BlockRecords {
  readonly #records = new Map<TextBlock, BlockRecord>();
  readonly #blockByNode = new WeakMap<Text, TextBlock>();
  #tally = createEvidenceTally();
  readonly #index: TokenIndex;
  readonly #highlighter: Highlighter;
  readonly #selection: PageSelection<BlockRecord>;
  #verdict: PageVerdict = this.#tally.judge();

  constructor({ index, highlighter, choice }: BlockRecordsOptions) {
    this.#index = index;
    this.#highlighter = highlighter;
    this.#selection = new PageSelection(choice);
  }

  /**
   * Takes in a block as it stands on the page now. False when older records of the same text were taken back and
   * the DOM has changed by that: the block must be read again.
   */
  accept(block: TextBlock): boolean {
    const known = new Set(block.segments.flatMap(({ node }) => this.#ownerOf(node) ?? []));
    const [only] = known;
    if (only && known.size === 1 && isSameBlock(only.block, block, this.#highlighter)) {
      this.#selection.place(only);
      return true;
    }
    for (const record of known) this.#drop(record);
    if (known.size > 0 && this.#highlighter.changesPage) return false;
    this.#add(block);
    return true;
  }

  /** Takes back copies of marks that the page has made under `root`: it is about to be read. */
  removeCopies(root: ParentNode): void {
    this.#highlighter.removeCopies(root);
  }

  /** Takes back the records of all blocks that fail `keeps`. */
  sweep(keeps: (block: TextBlock) => boolean): void {
    for (const record of [...this.#records.values()]) if (!keeps(record.block)) this.#drop(record);
  }

  /** Takes back the marks of all blocks with a text for which `isHidden` holds, until `settle`. */
  unpaint(isHidden: (node: Node) => boolean): void {
    for (const record of this.#records.values()) {
      if (record.painted.length === 0) continue;
      if (!this.#highlighter.placesOf(record.block).some(({ node }) => isHidden(node))) continue;
      this.#highlighter.erase(record.block);
      record.painted = [];
      this.#selection.place(record);
    }
  }

  /** Takes back the record of a text that has become blank: no block will be read there any more. */
  sweepBlank(node: Text): void {
    const record = this.#ownerOf(node);
    if (record?.block.segments.every((segment) => !/\S/.test(segment.node.data))) this.#drop(record);
  }

  /** Shows another selection of what is found. */
  choose(choice: ReaderChoice): void {
    this.#selection.choose(choice);
    this.settle();
  }

  /** Decides all that hangs on the page as a whole, where it has changed, and paints what is shown now. */
  settle(): void {
    const next = this.#tally.judge();
    if (!isSameVerdict(this.#verdict, next)) {
      this.#verdict = next;
      for (const record of this.#records.values()) {
        if (record.reading.candidates.length > 0) record.matches = resolveSenses(record.reading, this.#verdict);
      }
      this.#selection.touchAll();
    }
    for (const record of this.#selection.takeChanged()) this.#paint(record);
  }

  clear(): void {
    for (const { block, painted } of this.#records.values()) if (painted.length > 0) this.#highlighter.erase(block);
    this.#records.clear();
    this.#tally = createEvidenceTally();
    this.#selection.clear();
  }

  /** How often each term is found, by term id; terms that the reader has hidden are left out. */
  countTerms(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { matches } of this.#records.values()) {
      for (const { termId } of matches) {
        if (!this.#selection.isHidden(termId)) counts.set(termId, (counts.get(termId) ?? 0) + 1);
      }
    }
    return counts;
  }

  #ownerOf(node: Text): BlockRecord | undefined {
    const block = this.#highlighter.findOwner(node) ?? this.#blockByNode.get(node);
    return block && this.#records.get(block);
  }

  #add(block: TextBlock): void {
    const reading = readText(block.text, this.#index);
    for (const expansion of block.expansions) reading.definitions.push(...readText(expansion, this.#index).definitions);
    const matches = resolveSenses(reading, this.#verdict);
    const record: BlockRecord = {
      block,
      reading,
      wordCount: isEnglishByWords(reading.functionWords) === false ? 0 : reading.wordCount,
      matches,
      shown: [],
      painted: [],
    };
    this.#records.set(block, record);
    for (const { node } of block.segments) this.#blockByNode.set(node, block);
    this.#tally.add(reading);
    this.#selection.add(record);
  }

  #drop(record: BlockRecord): void {
    if (record.painted.length > 0) this.#highlighter.erase(record.block);
    this.#records.delete(record.block);
    this.#tally.remove(record.reading);
    this.#selection.remove(record);
  }

  #paint(record: BlockRecord): void {
    const { block, shown, painted } = record;
    if (painted.length > 0) this.#highlighter.erase(block);
    // What the page has rewritten meanwhile is about to be read again.
    const isAsRead = block.segments.every(({ node, start, end }) => node.data === block.text.slice(start, end));
    record.painted = isAsRead ? shown : [];
    if (record.painted.length > 0) this.#highlighter.paint(block, record.painted);
  }
}

/** Tells whether what was read is the block as it was read and painted before. */
function isSameBlock(before: TextBlock, now: TextBlock, highlighter: Highlighter): boolean {
  if (before.text !== now.text || before.isHeading !== now.isHeading) return false;
  if (furnitureOf(before) !== furnitureOf(now) || before.expansions.join() !== now.expansions.join()) return false;
  // By identity and in order: a node that holds none of the text now, because all of it is marked, can be moved unseen.
  const places = highlighter.placesOf(before);
  return (
    places.length === now.segments.length &&
    places.every(({ node, start }, n) => node === now.segments[n]?.node && start === now.segments[n].start)
  );
}

/** Which characters of a block are furniture, however its text is cut into nodes. */
function furnitureOf({ segments }: TextBlock): string {
  let key = '';
  let last = -1;
  for (const { start, end } of segments.filter(({ isFurniture }) => isFurniture)) {
    key += start === last ? '' : `${last},${start}-`;
    last = end;
  }
  return `${key}${last}`;
}
