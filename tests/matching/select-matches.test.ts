import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  pageStart,
  type ReaderChoice,
  type SelectableBlock,
  type SelectionStart,
  selectInSection,
  wordsPerMark,
} from '../../matching/select-matches';

const calm: ReaderChoice = { hiddenTerms: new Set(), density: 'calm' };
const once: ReaderChoice = { hiddenTerms: new Set(), density: 'once' };
const everything: ReaderChoice = { hiddenTerms: new Set(), density: 'every' };

/** A block of text in which each letter is a mention of the term of that name, ten characters apart. */
function block(terms: string, parts: Partial<SelectableBlock> = {}): SelectableBlock {
  const matches = [...terms].map((termId, n) => ({ termId, start: n * 10, end: n * 10 + 5 }));
  return { matches, wordCount: 1000, length: 1000, furniture: [], isFurniture: false, ...parts };
}

/** The terms shown in each block. */
function shown(blocks: SelectableBlock[], choice = calm, before = pageStart): string[] {
  return selectInSection(blocks, choice, before).shown.map((matches) => matches.map(({ termId }) => termId).join(''));
}

const nav = { furniture: [{ start: 0, end: 1000 }], isFurniture: true };

describe('the calm selection shows', () => {
  it.each<[shows: string, blocks: SelectableBlock[], expected: string[]]>([
    ['nothing of nothing', [], []],
    ['the first mention of each term', [block('abab', { length: 30 }), block('bc')], ['ab', 'c']],
    ['nothing in furniture', [block('a', nav), block('ab', { length: 30 })], ['', 'ab']],
    ['what stands beside furniture', [block('abc', { furniture: [{ start: 9, end: 12 }], length: 30 })], ['ac']],
    ['one mark on a short page', [block('abc', { wordCount: 3 })], ['a']],
    ['one for every forty words', [block('abcd', { wordCount: 160, length: 40 })], ['abcd']],
    ['no more for the words that are still to come', [block('abcd', { wordCount: 160, length: 80 })], ['ac']],
    ['no more than the whole section has room for', [block('abcd', { wordCount: 60, length: 40 })], ['a']],
    ['by running text alone', [block('', { ...nav, wordCount: 500 }), block('ab', { wordCount: 60 })], ['', 'a']],
    ['three close together after long text without terms', [block(''), block('abcde', { wordCount: 10 })], ['', 'abc']],
  ])('%s', (_, blocks, expected) => {
    expect(shown(blocks)).toEqual(expected);
  });

  it('a later mention where there was no room for the first', () => {
    const blocks = [block('ab', { wordCount: 20 }), block('b', { wordCount: 60 }), block('b', { wordCount: 60 })];
    expect(shown(blocks)).toEqual(['a', '', 'b']);
  });

  it('what the page up to here leaves room for', () => {
    const before = { ...pageStart, words: 1000, marks: 5 };
    expect(shown([block('abcd', { wordCount: 10 })], calm, { ...before, room: 2 })).toEqual(['ab']);
    expect(shown([block('abcd', { wordCount: 10 })], calm, { ...before, room: 0.5 })).toEqual(['']);
  });

  it('a term of an earlier section again where there is room for two', () => {
    const before = { ...pageStart, words: 1000, marks: 5, shown: new Set(['a']) };
    expect(shown([block('ab', { wordCount: 10 })], calm, { ...before, room: 1 })).toEqual(['b']);
    expect(shown([block('ab', { wordCount: 10 })], calm, { ...before, room: 2 })).toEqual(['ab']);
  });

  it('nothing of hidden terms, which leave room for others', () => {
    const choice = { ...calm, hiddenTerms: new Set(['a']) };
    expect(shown([block('abc', { wordCount: 3 })], choice)).toEqual(['b']);
  });
});

it('every mention is shown to who wants it, but for hidden terms', () => {
  const blocks = [block('abab', { wordCount: 4 }), block('a', nav)];
  expect(shown(blocks, everything)).toEqual(['abab', 'a']);
  expect(shown(blocks, { ...everything, hiddenTerms: new Set(['a']) })).toEqual(['bb', '']);
});

describe('who wants each term once sees', () => {
  const passed = { ...pageStart, words: 5000, marks: 5, room: 3 };
  it.each<[shows: string, before: SelectionStart, blocks: SelectableBlock[], expected: string[]]>([
    ['the first mention in a section', passed, [block('abab', { length: 30 }), block('a')], ['ab', '']],
    ['nothing that an earlier section has shown', { ...passed, shown: new Set(['a']) }, [block('aba')], ['b']],
    ['no more at once than calmly', pageStart, [block('abc', { wordCount: 3 })], ['a']],
    ['a later mention where there was no room', { ...passed, room: 0 }, [block('a'), block('a')], ['', 'a']],
  ])('%s', (_, before, blocks, expected) => {
    expect(shown(blocks, once, before)).toEqual(expected);
  });
});

const sections = fc.array(
  fc.array(
    fc.record({
      terms: fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 }),
      wordCount: fc.nat(120),
      isNav: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
  { maxLength: 6 },
);

describe('whatever stands on a page', () => {
  const pages = sections.map((page) =>
    page.map((blocks) =>
      blocks.map(({ terms, wordCount, isNav }) => block(terms, { wordCount, ...(isNav ? nav : {}) })),
    ),
  );

  it('there are never more marks than one for forty words of running text, but for the first', () => {
    fc.assert(
      fc.property(pages, (page) => {
        let start = pageStart;
        for (const section of page) {
          start = selectInSection(section, calm, start).after;
          expect(start.marks).toBeLessThanOrEqual(Math.max(1, start.words / wordsPerMark));
        }
      }),
    );
  });

  it('no term is shown twice on a page to who wants each once, nor more closely than calmly', () => {
    fc.assert(
      fc.property(pages, (page) => {
        let start = pageStart;
        const terms: string[] = [];
        for (const section of page) {
          const { shown: selected, after } = selectInSection(section, once, start);
          terms.push(...selected.flat().map(({ termId }) => termId));
          start = after;
          expect(start.marks).toBeLessThanOrEqual(Math.max(1, start.words / wordsPerMark));
        }
        expect(new Set(terms).size).toBe(terms.length);
      }),
    );
  });

  it('no term is shown twice in a section, and nothing that was not found', () => {
    fc.assert(
      fc.property(pages, (page) => {
        for (const section of page) {
          const { shown: selected } = selectInSection(section, calm, pageStart);
          const terms = selected.flat().map(({ termId }) => termId);
          expect(new Set(terms).size).toBe(terms.length);
          for (const [n, matches] of selected.entries())
            expect(section[n]?.matches).toEqual(expect.arrayContaining(matches));
        }
      }),
    );
  });
});
