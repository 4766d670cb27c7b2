import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AbbreviationCandidate, Candidate, Sense } from '../../matching/match';
import {
  createEvidenceTally,
  isSameVerdict,
  type PageDefinition,
  type PageVerdict,
} from '../../matching/page-evidence';
import type { TextReading } from '../../matching/read-text';

const place = { start: 0, end: 1 };

function specific(...termIds: string[]): Candidate[] {
  return termIds.map((termId) => ({ kind: 'specific', termId, ...place }));
}

function general(...termIds: string[]): Candidate[] {
  return termIds.map((termId) => ({ kind: 'general', termId, ...place, healthNearby: 0 }));
}

function shortForm(forTerm: number, againstTerm: number): AbbreviationCandidate {
  const rest = {
    isAmbiguous: true,
    isRare: false,
    healthNearby: 0,
    gloss: null,
    isShouted: false,
    ...place,
  };
  return { kind: 'abbreviation', termId: 'mps', shortForm: 'MPS', forTerm, againstTerm, ...rest };
}

function reading(parts: Partial<TextReading>): TextReading {
  const none = { candidates: [], wordCount: 10, healthWords: [], definitions: [], voices: [] };
  return { ...none, functionWords: { english: 0, others: 0 }, ...parts };
}

function judge(readings: readonly TextReading[]): PageVerdict {
  const tally = createEvidenceTally();
  for (const one of readings) tally.add(one);
  return tally.judge();
}

describe('a page is about health', () => {
  it.each<[shows: string, page: Partial<TextReading>, isAboutHealth: boolean]>([
    ['not when nothing is there', {}, false],
    ['not when it is empty', { wordCount: 0 }, false],
    ['not with one specific term alone', { candidates: specific('hip', 'hip', 'hip') }, false],
    ['with two specific terms', { candidates: specific('hip', 'knee') }, true],
    ['with a specific term and two health words', { candidates: specific('hip'), healthWords: [1, 2] }, true],
    ['not with a specific term and one', { candidates: specific('hip'), healthWords: [1] }, false],
    ['with four health words', { healthWords: [1, 2, 3, 4] }, true],
    ['not with one health word over and over', { healthWords: [1, 1, 1, 1] }, false],
    ['with four health words in a hundred words', { healthWords: [1, 2, 3, 4], wordCount: 100 }, true],
    ['not with four in a longer text', { healthWords: [1, 2, 3, 4], wordCount: 101 }, false],
    ['with two specific mentions in a hundred', { candidates: specific('hip', 'knee'), wordCount: 100 }, true],
    ['not with the same in a long text', { candidates: specific('hip', 'knee'), wordCount: 101 }, false],
    ['not with five everyday words', { candidates: general('a', 'b', 'c', 'd', 'e') }, false],
    ['with six different ones', { candidates: general('a', 'b', 'c', 'd', 'e', 'f') }, true],
    ['not with six mentions of five', { candidates: general('a', 'b', 'c', 'd', 'e', 'e') }, false],
    ['not with six in more words', { candidates: general('a', 'b', 'c', 'd', 'e', 'f'), wordCount: 151 }, false],
    ['not with eight in a long text', { candidates: general(...'abcdefgh'), wordCount: 201 }, false],
    ['with eight in a short text', { candidates: general(...'abcdefgh'), wordCount: 200 }, true],
  ])('%s', (_, page, isAboutHealth) => {
    expect(judge([reading(page)]).isAboutHealth).toBe(isAboutHealth);
  });

  it('by all its blocks together', () => {
    const one = reading({ candidates: specific('hip') });
    const other = reading({ candidates: specific('knee') });
    expect(judge([one]).isAboutHealth).toBe(false);
    expect(judge([one, other]).isAboutHealth).toBe(true);
    expect(judge([one, other, reading({ wordCount: 1000 })]).isAboutHealth).toBe(false);
  });
});

describe('a page is in our field', () => {
  it.each<[shows: string, candidates: Candidate[], isInOurField: boolean]>([
    ['with three specific terms', specific('a', 'b', 'c'), true],
    ['not with two', specific('a', 'b'), false],
    ['with two and two everyday words', [...specific('a', 'b'), ...general('c', 'd')], true],
    ['with six everyday words', general('a', 'b', 'c', 'd', 'e', 'f'), true],
    ['not with five', general('a', 'b', 'c', 'd', 'e'), false],
  ])('%s', (_, candidates, isInOurField) => {
    expect(judge([reading({ candidates })]).isInOurField).toBe(isInOurField);
  });

  it('never when it is not about health', () => {
    const page = reading({ candidates: specific('a', 'b', 'c'), wordCount: 1000 });
    expect(judge([page]).isInOurField).toBe(false);
  });
});

describe('the sense of a short form', () => {
  it.each<[shows: string, senses: Sense[], sense: PageDefinition]>([
    ['the only one', ['term'], 'term'],
    ['another one', ['other'], 'other'],
    ['the most frequent', ['term', 'other', 'other'], 'other'],
    ['both when they are equal', ['other', 'term'], 'contested'],
  ])('by its definitions: %s', (_, senses, expected) => {
    const pages = senses.map((sense) => reading({ definitions: [{ shortForm: 'MPS', sense }] }));
    expect([...judge(pages).definitions]).toEqual([['MPS', expected]]);
  });

  it.each<[shows: string, candidates: Candidate[], leaning: string | undefined]>([
    ['nothing', [shortForm(0, 0)], undefined],
    ['a word for it', [shortForm(1, 0)], 'term'],
    ['a word against it', [shortForm(0, 1)], 'other'],
    ['three for it and one against it', [shortForm(2, 1), shortForm(1, 0)], 'other'],
    ['four for it and one against it', [shortForm(2, 1), shortForm(2, 0)], 'term'],
    ['the name of its term on the page', [shortForm(0, 0), ...specific('mps')], 'term'],
    ['the same with a word against it', [shortForm(0, 1), ...specific('mps')], 'other'],
    ['the name of its term as an everyday word', [shortForm(0, 0), ...general('mps')], 'term'],
    ['the name of another term', [shortForm(0, 0), ...specific('hip')], undefined],
  ])('by the words around its uses: %s', (_, candidates, leaning) => {
    expect(judge([reading({ candidates })]).leanings.get('MPS')).toBe(leaning);
  });

  it.each<[shows: string, candidates: Candidate[], senses: Sense[], leaning: string | undefined]>([
    ['a word for it', [shortForm(0, 0)], ['term'], 'term'],
    ['a word against it', [shortForm(0, 0)], ['other'], 'other'],
    ['one each', [shortForm(0, 0)], ['term', 'other'], 'other'],
    ['a word against it, and one for it near by', [shortForm(2, 0)], ['other'], 'term'],
    ['three words against it, and one for it near by', [shortForm(1, 0)], ['other', 'other', 'other'], 'other'],
    ['words for it where it does not stand', [], ['term'], undefined],
  ])('by words elsewhere on the page: %s', (_, candidates, senses, leaning) => {
    const voices = senses.map((sense) => ({ shortForm: 'MPS', sense }));
    expect(judge([reading({ candidates }), reading({ voices })]).leanings.get('MPS')).toBe(leaning);
  });

  it('clearly, where much speaks for it and nothing against it', () => {
    const isClear = (...candidates: Candidate[]) => judge([reading({ candidates })]).clearCases.has('MPS');
    expect(isClear(shortForm(2, 0))).toBe(false);
    expect(isClear(shortForm(2, 0), shortForm(1, 0))).toBe(true);
    expect(isClear(shortForm(5, 1))).toBe(false);
  });

  it('by the name of its term, but for a short form that mostly means something else', () => {
    const rare = { ...shortForm(0, 0), isRare: true };
    expect(judge([reading({ candidates: [rare, ...specific('mps')] })]).leanings.get('MPS')).toBeUndefined();
    expect(judge([reading({ candidates: [{ ...rare, forTerm: 1 }] })]).leanings.get('MPS')).toBe('term');
  });
});

describe('a page is taken for English', () => {
  const isEnglish = (english: number, others: number, wordCount = 10) =>
    judge([reading({ functionWords: { english, others }, wordCount })]).isEnglish;

  it('unless more of its function words belong to other languages', () => {
    expect(judge([]).isEnglish).toBe(true);
    expect(isEnglish(3, 3)).toBe(true);
    expect(isEnglish(3, 4)).toBe(false);
  });

  it('not when it is long and has hardly any', () => {
    expect(isEnglish(0, 0, 149)).toBe(true);
    expect(isEnglish(4, 0, 150)).toBe(false);
    expect(isEnglish(5, 0, 150)).toBe(true);
  });
});

it('takes no evidence from text in another language', () => {
  const foreign = { functionWords: { english: 0, others: 9 } };
  const page = reading({ ...foreign, candidates: specific('a', 'b', 'c'), healthWords: [1, 2, 3, 4] });
  const definition = reading({ ...foreign, definitions: [{ shortForm: 'MPS', sense: 'other' }] });
  const verdict = judge([page, definition, reading({ functionWords: { english: 20, others: 0 } })]);
  expect(verdict).toMatchObject({ isEnglish: true, isAboutHealth: false });
  expect(verdict.definitions.size).toBe(0);
});

const candidate: fc.Arbitrary<Candidate> = fc.oneof(
  fc.constantFrom(...specific('hip', 'mps'), ...general('flare', 'pacing', 'a', 'b', 'c')),
  fc.tuple(fc.nat(3), fc.nat(3)).map(([forTerm, againstTerm]) => shortForm(forTerm, againstTerm)),
);
const readings: fc.Arbitrary<TextReading> = fc.record({
  candidates: fc.array(candidate, { maxLength: 4 }),
  wordCount: fc.nat(50),
  healthWords: fc.array(fc.nat(5), { maxLength: 4 }),
  definitions: fc.array(
    fc.record({ shortForm: fc.constantFrom('MPS', 'CS'), sense: fc.constantFrom<Sense>('term', 'other') }),
    { maxLength: 2 },
  ),
  voices: fc.array(
    fc.record({ shortForm: fc.constantFrom('MPS', 'CS'), sense: fc.constantFrom<Sense>('term', 'other') }),
    { maxLength: 3 },
  ),
  functionWords: fc.record({ english: fc.nat(9), others: fc.nat(9) }),
});

describe('the verdict', () => {
  it('does not depend on the order of the blocks', () => {
    const twoOrders = fc
      .array(readings)
      .chain((blocks) => fc.tuple(fc.constant(blocks), fc.shuffledSubarray(blocks, { minLength: blocks.length })));
    fc.assert(
      fc.property(twoOrders, ([blocks, shuffled]) => {
        expect(judge(shuffled)).toEqual(judge(blocks));
        expect(isSameVerdict(judge(shuffled), judge(blocks))).toBe(true);
      }),
    );
  });

  it('is as before when evidence was added and taken back', () => {
    fc.assert(
      fc.property(fc.array(readings), fc.array(readings), (kept, passing) => {
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
    const definitions = [{ shortForm: 'MPS', sense: 'other' as const }];
    tally.add(reading({ candidates: [...specific('hip', 'knee', 'jaw'), shortForm(1, 0)], definitions }));
    expect(before).toEqual(judge([]));
  });
});

describe('isSameVerdict', () => {
  const verdict = (parts: Partial<PageVerdict> = {}): PageVerdict => ({ ...judge([]), ...parts });
  const definitions = (...all: [string, PageDefinition][]) => verdict({ definitions: new Map(all) });
  it.each<[shows: string, a: PageVerdict, b: PageVerdict, isSame: boolean]>([
    ['nothing known', verdict(), verdict(), true],
    ['another order', definitions(['A', 'term'], ['B', 'other']), definitions(['B', 'other'], ['A', 'term']), true],
    ['about health or not', verdict({ isAboutHealth: true }), verdict(), false],
    ['in our field or not', verdict({ isInOurField: true }), verdict(), false],
    ['English or not', verdict({ isEnglish: false }), verdict(), false],
    ['another leaning', verdict({ leanings: new Map([['A', 'term']]) }), verdict(), false],
    ['a clear case', verdict({ clearCases: new Set(['A']) }), verdict(), false],
    ['another clear case', verdict({ clearCases: new Set(['A']) }), verdict({ clearCases: new Set(['B']) }), false],
    ['another sense', definitions(['A', 'term']), definitions(['A', 'contested']), false],
    ['one definition more', definitions(['A', 'term']), definitions(['A', 'term'], ['B', 'term']), false],
    ['another short form', definitions(['A', 'term']), definitions(['B', 'term']), false],
  ])('%s', (_, a, b, isSame) => {
    expect([isSameVerdict(a, b), isSameVerdict(b, a)]).toEqual([isSame, isSame]);
  });
});
