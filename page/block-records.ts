import { createEvidenceTally, isSameVerdict, type PageVerdict } from '../matching/page-evidence';
import type { TextReading } from '../matching/read-text';
import { hangsOnPage, resolveSenses } from '../matching/resolve-senses';
import type { ReaderChoice } from '../matching/select-matches';
import { isEnglishByWords } from '../matching/text-language';
import type { TokenIndex } from '../matching/token-index';
import { BlockPainter, type PaintedBlock } from './block-painter';
import type { Highlighter, PaintedMatch } from './highlighter';
import { NodeOwners } from './node-owners';
import { isBefore } from './page-order';
import { PageSelection, type SelectedBlock } from './page-selection';
import { readBlock } from './read-block';
import { Revisited } from './revisited';
import { isSameBlock } from './same-block';
import type { TextBlock } from './text-block';

/** Shared by all records of which nothing is shown. */
const none: readonly never[] = [];

/** What is known of a block, and what of it is painted. */
type BlockRecord = SelectedBlock & PaintedBlock & { reading: TextReading };

export type BlockRecordsOptions = { index: TokenIndex; highlighter: Highlighter; choice: ReaderChoice };

/** The blocks of a page, what is found in them, and what of it is painted. Nothing is painted before `settle`. */
export class BlockRecords {
  readonly #records = new Map<TextBlock, BlockRecord>();
  readonly #owners = new NodeOwners<BlockRecord>();
  #tally = createEvidenceTally();
  readonly #index: TokenIndex;
  readonly #highlighter: Highlighter;
  readonly #painter: BlockPainter;
  readonly #selection: PageSelection<BlockRecord>;
  #verdict: PageVerdict = this.#tally.judge();
  /** Records that hang on the verdict: only some names do. */
  readonly #undecided = new Revisited<BlockRecord>();
  /** Records of blocks that were read before their turn, and so have no place in the selection yet. */
  readonly #early = new Set<BlockRecord>();
  #isEarly = false;
  #lastInTurn: Text | undefined;
  #fresh: BlockRecord[] = [];

  constructor({ index, highlighter, choice }: BlockRecordsOptions) {
    this.#index = index;
    this.#highlighter = highlighter;
    this.#painter = new BlockPainter(highlighter);
    this.#selection = new PageSelection(choice);
  }

  /**
   * Takes in a block as it stands on the page now. False when older records of the same text were taken back and
   * the DOM has changed by that: the block must be read again.
   */
  accept(block: TextBlock): boolean {
    const known = this.#ownersOf(block);
    const [only] = known;
    if (only && known.length === 1 && isSameBlock(only.block, block, this.#highlighter)) {
      if (!this.#early.has(only)) this.#selection.place(only);
      else if (!this.#isEarly) this.#takePlace(only);
      this.#highlighter.keep(only.block);
      return true;
    }
    for (const record of known) this.#drop(record);
    if (known.length > 0 && this.#highlighter.changesPage) return false;
    this.#add(block);
    return true;
  }

  /** From now on only blocks are read that were never read before, until `expectKnown` is done. */
  expectNew(): void {
    this.#owners.expectNew();
  }

  /** To be done before a block may be read that was read before, in steps. */
  expectKnown(): Generator<void, void, void> {
    return this.#owners.expectKnown(this.#records.values());
  }

  /**
   * Does steps that read blocks before their turn, while the page is read for the first time. They are painted at once,
   * as if the page began with them, and take their place in the page when their turn comes or `endEarly` is called.
   */
  *early(steps: Iterator<void>): Generator<void, void, void> {
    for (;;) {
      this.#isEarly = true;
      try {
        if (steps.next().done) break;
      } finally {
        this.#isEarly = false;
      }
      yield;
    }
    this.#painter.paint([this.#selection.takeFirst([...this.#early])]);
  }

  /** Tells whether the first reading of the page has passed the beginning of an element. */
  hasPassed(element: Element): boolean {
    return this.#lastInTurn !== undefined && isBefore(element, this.#lastInTurn);
  }

  /** The whole page has been read. */
  endEarly(): void {
    for (const record of this.#early) this.#selection.add(record);
    this.#early.clear();
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
      const isPainted = record.painted.length > 0;
      if (!isPainted || !this.#highlighter.placesOf(record.block).some(({ node }) => isHidden(node))) continue;
      this.#painter.erase(record);
      this.#touch(record);
    }
  }

  /** Takes back the record of a text that has become blank: no block will be read there any more. */
  sweepBlank(node: Text): void {
    const record = this.#ownerOf(node);
    if (record?.block.nodes.every(({ data }) => !/\S/.test(data))) this.#drop(record);
  }

  /** Shows another selection of what is found, from the next `settle` on. */
  choose(choice: ReaderChoice): void {
    this.#selection.choose(choice);
  }

  /**
   * Decides all that hangs on the page as a whole, where it has changed, and paints what is shown now; no longer than up
   * to `untilMs` of the page's clock. Gives whether all is done. What `mayWait` is painted in few large portions.
   */
  settle(untilMs = Number.POSITIVE_INFINITY, mayWait = false): boolean {
    const next = this.#tally.judge();
    if (!isSameVerdict(this.#verdict, next)) this.#undecided.restart();
    this.#verdict = next;
    // Both get on a little each time, so that something is painted while a large page is still read.
    const halfMs = (performance.now() + untilMs) / 2;
    const isResolved = this.#undecided.visit((record) => this.#resolve(record), halfMs);
    const isPainted = (!mayWait || this.#painter.isDue) && this.#painter.paint(this.#selection.takeChanged(), untilMs);
    for (const record of this.#fresh) record.isFresh = false;
    this.#fresh = [];
    return isResolved && isPainted;
  }

  clear(): void {
    for (const record of this.#records.values()) this.#painter.erase(record);
    this.#records.clear();
    this.#owners.clear();
    this.#undecided.clear();
    this.#early.clear();
    this.#fresh = [];
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

  /** What is marked, in the order of the page; with `termId` every mention of that term, marked or not. */
  findMatches(termId: string | null): PaintedMatch[] {
    return this.#selection.findMatches(termId);
  }

  /** The records that hold a text node of a block: none where it was never read. */
  #ownersOf({ nodes }: TextBlock): readonly BlockRecord[] {
    if (this.#owners.isEmpty) return none;
    const owners: BlockRecord[] = [];
    for (const node of nodes) {
      const owner = this.#ownerOf(node);
      if (owner && !owners.includes(owner)) owners.push(owner);
    }
    return owners;
  }

  #ownerOf(node: Text): BlockRecord | undefined {
    const painted = this.#highlighter.findOwner(node);
    return painted ? this.#records.get(painted) : this.#owners.find(node);
  }

  #add(block: TextBlock): void {
    const reading = readBlock(block, this.#index);
    const record: BlockRecord = {
      block,
      reading,
      wordCount: isEnglishByWords(reading.functionWords) === false ? 0 : reading.wordCount,
      matches: resolveSenses(reading, this.#verdict),
      shown: none,
      painted: none,
      isFresh: true,
      order: 0,
    };
    this.#records.set(block, record);
    this.#owners.add(record, this.#isEarly);
    if (hangsOnPage(reading)) this.#undecided.add(record);
    this.#fresh.push(record);
    this.#tally.add(reading);
    if (this.#isEarly) this.#early.add(record);
    else this.#takePlace(record);
  }

  /** Gives a record its place among the others: its block is met in its turn. */
  #takePlace(record: BlockRecord): void {
    this.#early.delete(record);
    this.#selection.add(record);
    this.#lastInTurn = record.block.nodes[0];
  }

  /** Notes that other matches count in a record now; what has no place yet is painted when it gets one. */
  #touch(record: BlockRecord): void {
    if (!this.#early.has(record)) this.#selection.touch(record);
  }

  /** Decides again what a block's names mean. */
  #resolve(record: BlockRecord): void {
    const matches = resolveSenses(record.reading, this.#verdict, record.matches);
    if (matches === record.matches) return;
    record.matches = matches;
    this.#touch(record);
  }

  #drop(record: BlockRecord): void {
    this.#painter.erase(record);
    this.#records.delete(record.block);
    this.#owners.remove(record);
    this.#undecided.delete(record);
    this.#tally.remove(record.reading);
    if (!this.#early.delete(record)) this.#selection.remove(record);
  }
}
