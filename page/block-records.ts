import { findCandidates } from '../matching/find-candidates';
import type { Candidate, Match } from '../matching/match';
import {
  type BlockEvidence,
  createEvidenceTally,
  findEvidence,
  isSameVerdict,
  type PageVerdict,
} from '../matching/page-evidence';
import { resolveSenses } from '../matching/resolve-senses';
import type { TokenIndex } from '../matching/token-index';
import type { Highlighter } from './highlighter';
import type { TextBlock } from './text-blocks';

/** What is known of a block that has candidates. */
interface BlockRecord {
  block: TextBlock;
  candidates: Candidate[];
  evidence: BlockEvidence | null;
  matches: Match[];
}

/** Creates the records of one page; everything found is painted with `highlighter`. */
export function createBlockRecords(index: TokenIndex, highlighter: Highlighter): BlockRecords {
  return new BlockRecords(index, highlighter);
}

/** The blocks of a page that hold terms, what is decided about them, and what of it is painted. */
export class BlockRecords {
  readonly #records = new Map<TextBlock, BlockRecord>();
  readonly #blockByNode = new WeakMap<Text, TextBlock>();
  readonly #tally = createEvidenceTally();
  readonly #index: TokenIndex;
  readonly #highlighter: Highlighter;
  #verdict: PageVerdict = this.#tally.judge();

  constructor(index: TokenIndex, highlighter: Highlighter) {
    this.#index = index;
    this.#highlighter = highlighter;
  }

  /**
   * Takes in a block as it stands on the page now. False when older records of the same text were taken back and
   * the DOM has changed by that: the block must be read again.
   */
  accept(block: TextBlock): boolean {
    const known = new Set(block.segments.flatMap(({ node }) => this.#ownerOf(node) ?? []));
    const [only] = known;
    if (only && known.size === 1 && isSameBlock(only.block, block, this.#highlighter)) return true;
    for (const record of known) this.#drop(record);
    if (known.size > 0 && this.#highlighter.changesPage) return false;
    this.#add(block);
    return true;
  }

  /** Takes back the records of all blocks that fail `keeps`. */
  sweep(keeps: (block: TextBlock) => boolean): void {
    for (const record of [...this.#records.values()]) if (!keeps(record.block)) this.#drop(record);
  }

  /** Decides all that hangs on the page as a whole, where its evidence has changed. */
  settle(): void {
    const next = this.#tally.judge();
    if (isSameVerdict(this.#verdict, next)) return;
    this.#verdict = next;
    for (const record of this.#records.values()) {
      if (record.candidates.some((one) => one.certainty !== 'specific')) this.#repaint(record);
    }
  }

  clear(): void {
    for (const record of [...this.#records.values()]) this.#drop(record);
  }

  /** How often each term is found, by term id. */
  countTerms(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { matches } of this.#records.values()) {
      for (const { termId } of matches) counts.set(termId, (counts.get(termId) ?? 0) + 1);
    }
    return counts;
  }

  #ownerOf(node: Text): BlockRecord | undefined {
    const block = this.#highlighter.findOwner(node) ?? this.#blockByNode.get(node);
    return block && this.#records.get(block);
  }

  #add(block: TextBlock): void {
    const candidates = findCandidates(block.text, this.#index);
    const evidence = findEvidence(block.text, candidates);
    if (candidates.length === 0 && !evidence) return;
    const matches = this.#resolve(block, candidates);
    this.#records.set(block, { block, candidates, evidence, matches });
    for (const { node } of block.segments) this.#blockByNode.set(node, block);
    if (evidence) this.#tally.add(evidence);
    if (matches.length > 0) this.#highlighter.paint(block, matches);
  }

  #drop({ block, evidence }: BlockRecord): void {
    this.#highlighter.erase(block);
    this.#records.delete(block);
    if (evidence) this.#tally.remove(evidence);
  }

  #repaint(record: BlockRecord): void {
    const matches = this.#resolve(record.block, record.candidates);
    const isSame =
      matches.length === record.matches.length && matches.every((m, n) => m.start === record.matches[n]?.start);
    if (isSame) return;
    this.#highlighter.erase(record.block);
    record.matches = matches;
    if (matches.length > 0) this.#highlighter.paint(record.block, matches);
  }

  #resolve(block: TextBlock, candidates: readonly Candidate[]): Match[] {
    return resolveSenses(block.text, candidates, { verdict: this.#verdict, terms: this.#index.terms });
  }
}

/** Tells whether what was read is the block as it was read and painted before. */
function isSameBlock(before: TextBlock, now: TextBlock, highlighter: Highlighter): boolean {
  if (before.text !== now.text) return false;
  const hasSameNodes =
    before.segments.length === now.segments.length &&
    before.segments.every(({ node, start }, n) => node === now.segments[n]?.node && start === now.segments[n].start);
  return (
    hasSameNodes ||
    (highlighter.changesPage && now.segments.every(({ node }) => highlighter.findOwner(node) === before))
  );
}
