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

/** The blocks of a page that hold terms, what is decided about them, and what of it is painted. */
export interface BlockRecords {
  /**
   * Takes in a block as it stands on the page now. False when older records of the same text were taken back and
   * the DOM has changed by that: the block must be read again.
   */
  accept(block: TextBlock): boolean;
  /** Takes back the records whose text is no longer in the page, or all that fail `keeps`. */
  sweep(keeps: (block: TextBlock) => boolean): void;
  /** Decides all that hangs on the page as a whole, where its evidence has changed. */
  settle(): void;
  clear(): void;
  /** How often each term is found, by term id. */
  countTerms(): Map<string, number>;
}

/** Creates the records of one page; everything found is painted with `highlighter`. */
export function createBlockRecords(index: TokenIndex, highlighter: Highlighter): BlockRecords {
  const records = new Map<TextBlock, BlockRecord>();
  const blockByNode = new WeakMap<Text, TextBlock>();
  const tally = createEvidenceTally();
  let verdict: PageVerdict = tally.judge();

  const ownerOf = (node: Text): BlockRecord | undefined => {
    const block = highlighter.findOwner(node) ?? blockByNode.get(node);
    return block && records.get(block);
  };
  const resolve = ({ block, candidates }: BlockRecord): Match[] =>
    resolveSenses(block.text, candidates, { verdict, terms: index.terms });
  const drop = (record: BlockRecord): void => {
    highlighter.erase(record.block);
    records.delete(record.block);
    if (record.evidence) tally.remove(record.evidence);
  };
  const addRecord = (block: TextBlock): void => {
    const candidates = findCandidates(block.text, index);
    const evidence = findEvidence(block.text, candidates);
    if (candidates.length === 0 && !evidence) return;
    const record: BlockRecord = { block, candidates, evidence, matches: [] };
    record.matches = resolve(record);
    records.set(block, record);
    for (const { node } of block.segments) blockByNode.set(node, block);
    if (evidence) tally.add(evidence);
    if (record.matches.length > 0) highlighter.paint(block, record.matches);
  };

  return {
    accept(block) {
      const known = new Set(block.segments.flatMap(({ node }) => ownerOf(node) ?? []));
      const [only] = known;
      if (only && known.size === 1 && isSameBlock(only.block, block, highlighter)) return true;
      for (const record of known) drop(record);
      if (known.size > 0 && highlighter.changesPage) return false;
      addRecord(block);
      return true;
    },
    sweep(keeps) {
      for (const record of [...records.values()]) if (!keeps(record.block)) drop(record);
    },
    settle() {
      const next = tally.judge();
      if (isSameVerdict(verdict, next)) return;
      verdict = next;
      for (const record of records.values()) {
        if (record.candidates.every((one) => one.certainty === 'specific')) continue;
        const matches = resolve(record);
        if (matches.length === record.matches.length && matches.every((m, n) => m.start === record.matches[n]?.start)) {
          continue;
        }
        highlighter.erase(record.block);
        record.matches = matches;
        if (matches.length > 0) highlighter.paint(record.block, matches);
      }
    },
    clear() {
      for (const record of [...records.values()]) drop(record);
    },
    countTerms() {
      const counts = new Map<string, number>();
      for (const { matches } of records.values()) {
        for (const { termId } of matches) counts.set(termId, (counts.get(termId) ?? 0) + 1);
      }
      return counts;
    },
  };
}

/** Tells whether what was read is the block as it was read and painted before. */
function isSameBlock(before: TextBlock, now: TextBlock, highlighter: Highlighter): boolean {
  if (before.text !== now.text) return false;
  if (before.segments.length === now.segments.length) {
    if (
      before.segments.every(({ node, start }, n) => node === now.segments[n]?.node && start === now.segments[n].start)
    )
      return true;
  }
  return highlighter.changesPage && now.segments.every(({ node }) => highlighter.findOwner(node) === before);
}
