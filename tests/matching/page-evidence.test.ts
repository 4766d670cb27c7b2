import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../matching/match';
import {
  type BlockEvidence,
  createEvidenceTally,
  findEvidence,
  isSameVerdict,
  type PageVerdict,
  singular,
} from '../../matching/page-evidence';

/** A candidate where `words` stand in `text`. */
function at(text: string, words: string, termId: string, certainty: Candidate['certainty'] = 'specific'): Candidate {
  const start = text.indexOf(words);
  return { termId, start, end: start + words.length, certainty };
}

const evidence: fc.Arbitrary<BlockEvidence> = fc.record({
  specificTerms: fc.uniqueArray(fc.constantFrom('hip', 'pain', 'flare')),
  definitions: fc.array(
    fc.record({ shortForm: fc.constantFrom('MPS', 'CS'), termId: fc.constantFrom('mps', 'cs', null) }),
    { maxLength: 4 },
  ),
});

function judge(blocks: readonly BlockEvidence[]): PageVerdict {
  const tally = createEvidenceTally();
  for (const block of blocks) tally.add(block);
  return tally.judge();
}

describe('findEvidence', () => {
  it('lists each specific term once, and no other', () => {
    const text = 'pain and pain, flare, MPS';
    const candidates = [at(text, 'pain', 'pain'), { ...at(text, 'pain,', 'pain'), end: 13 }];
    const unsure = [at(text, 'flare', 'flare', 'general'), at(text, 'MPS', 'mps', 'ambiguous')];
    expect(findEvidence(text, [...candidates, ...unsure])).toEqual({ specificTerms: ['pain'], definitions: [] });
    expect(findEvidence(text, unsure)).toBeNull();
    expect(findEvidence('', [])).toBeNull();
  });

  it.each<[shows: string, text: string, shortForm: string, termId: string | null]>([
    ['binds a short form to the name before it', 'a range of motion (ROM)', 'ROM', 'rom'],
    ['over a line break', 'a range of motion\n (ROM)', 'ROM', 'rom'],
    ['without its plural s', 'range of motion (ROMs)', 'ROM', 'rom'],
    ['to nothing of ours when other words stand between', 'range of motion in memory (ROM)', 'ROM', null],
    ['to nothing of ours when a comma stands between', 'range of motion, (ROM)', 'ROM', null],
    ['to nothing of ours when the name comes after', 'read-only memory (ROM) range of motion', 'ROM', null],
  ])('%s', (_, text, shortForm, termId) => {
    expect(findEvidence(text, [at(text, 'range of motion', 'rom')])?.definitions).toEqual([{ shortForm, termId }]);
  });
});

describe('the verdict', () => {
  it.each<[shows: string, terms: string[][], isAboutHealth: boolean]>([
    ['nothing', [], false],
    ['one term', [['hip']], false],
    ['one term in two blocks', [['hip'], ['hip']], false],
    ['two terms in two blocks', [['hip'], ['pain']], true],
    ['two terms in one block', [['hip', 'pain']], true],
  ])('on health: %s', (_, terms, isAboutHealth) => {
    const blocks = terms.map((specificTerms) => ({ specificTerms, definitions: [] }));
    expect(judge(blocks).isAboutHealth).toBe(isAboutHealth);
  });

  it.each<[shows: string, senses: (string | null)[], sense: string | null]>([
    ['the only one', ['mps'], 'mps'],
    ['a foreign one', [null], null],
    ['the most frequent', ['mps', null, null], null],
    ['ours among equals', [null, 'zoster'], 'zoster'],
    ['the first by id among ours', ['mps', 'cs'], 'cs'],
  ])('on a short form: %s', (_, senses, sense) => {
    const blocks = senses.map((termId) => ({ specificTerms: [], definitions: [{ shortForm: 'MPS', termId }] }));
    expect([...judge(blocks).definitions]).toEqual([['MPS', sense]]);
  });

  it('does not depend on the order of the blocks', () => {
    const twoOrders = fc
      .array(evidence)
      .chain((blocks) => fc.tuple(fc.constant(blocks), fc.shuffledSubarray(blocks, { minLength: blocks.length })));
    fc.assert(
      fc.property(twoOrders, ([blocks, shuffled]) => {
        expect(judge(shuffled)).toEqual(judge(blocks));
      }),
    );
  });

  it('is as before when evidence was added and taken back', () => {
    fc.assert(
      fc.property(fc.array(evidence), fc.array(evidence), (kept, passing) => {
        const tally = createEvidenceTally();
        for (const block of [...passing, ...kept]) tally.add(block);
        for (const block of passing) tally.remove(block);
        expect(tally.judge()).toEqual(judge(kept));
      }),
    );
  });

  it('does not change after it was given', () => {
    const tally = createEvidenceTally();
    const before = tally.judge();
    tally.add({ specificTerms: ['hip', 'pain'], definitions: [{ shortForm: 'MPS', termId: null }] });
    expect(before).toEqual({ isAboutHealth: false, definitions: new Map() });
  });
});

describe('isSameVerdict', () => {
  const verdict = (isAboutHealth: boolean, ...definitions: [string, string | null][]): PageVerdict => ({
    isAboutHealth,
    definitions: new Map(definitions),
  });
  it.each<[shows: string, a: PageVerdict, b: PageVerdict, isSame: boolean]>([
    ['nothing known', verdict(false), verdict(false), true],
    ['another order', verdict(true, ['A', 'x'], ['B', null]), verdict(true, ['B', null], ['A', 'x']), true],
    ['about health or not', verdict(true), verdict(false), false],
    ['another sense', verdict(true, ['A', 'x']), verdict(true, ['A', null]), false],
    ['one definition more', verdict(true, ['A', 'x']), verdict(true, ['A', 'x'], ['B', 'y']), false],
    ['another short form', verdict(true, ['A', 'x']), verdict(true, ['B', 'x']), false],
  ])('%s', (_, a, b, isSame) => {
    expect([isSameVerdict(a, b), isSameVerdict(b, a)]).toEqual([isSame, isSame]);
  });
});

describe('singular', () => {
  it.each([
    ['TPs', 'TP'],
    ['COX2s', 'COX2'],
    ['MPS', 'MPS'],
    ['TrP', 'TrP'],
    ['s', 's'],
  ])('%s is %s', (shortForm, expected) => {
    expect(singular(shortForm)).toBe(expected);
  });
});
