// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { ReaderChoice } from '../../matching/select-matches';
import { BlockRecords } from '../../page/block-records';
import { createFakeHighlighter } from './fake-highlighter';
import { everyMention, get, readBlocks, setPage, smallIndex, textOf } from './page-under-test';

function recordPage(html: string, choice: ReaderChoice = everyMention) {
  const highlighter = createFakeHighlighter();
  const records = new BlockRecords({ index: smallIndex, highlighter, choice });
  const page = setPage(html);
  const readAgain = (): void => {
    for (const block of readBlocks(page, '')) expect(records.accept(block)).toBe(true);
    records.settle();
  };
  readAgain();
  return { records, readAgain, painted: highlighter.paintedTexts, paintings: highlighter.paintings };
}

test('terms are painted as their block comes in, and counted', () => {
  const { painted, records } = recordPage(
    '<p>Hip pain or fibromyalgia.</p><p>More hip <b>pain</b>.</p><p>Nothing.</p>',
  );
  expect(painted()).toEqual(['Hip pain', 'fibromyalgia', 'hip pain']);
  expect(Object.fromEntries(records.countTerms())).toEqual({ 'hip-pain': 2, fibromyalgia: 1 });
});

test('an unchanged block keeps its paint', () => {
  const { readAgain, paintings } = recordPage('<p>hip <b>pain</b></p><p>fibromyalgia</p>');
  readAgain();
  expect(paintings()).toBe(2);
});

test.each([
  { shows: 'changed text', change: () => (textOf('p').data = 'fibromyalgia'), painted: ['fibromyalgia'], count: 1 },
  { shows: 'text without terms', change: () => (textOf('p').data = 'nothing'), painted: [], count: 0 },
  {
    shows: 'the same text in another node',
    change: () => (get('p').textContent = 'hip pain'),
    painted: ['hip pain'],
    count: 1,
  },
  {
    shows: 'text that grew',
    change: () => get('p').append(' and hip pain'),
    painted: ['hip pain', 'hip pain'],
    count: 2,
  },
])('read again: $shows', ({ change, painted, count }) => {
  const page = recordPage('<p>hip pain</p>');
  change();
  page.records.sweep(({ segments }) => segments.every(({ node }) => node.isConnected));
  page.readAgain();
  expect(page.painted()).toEqual(painted);
  expect([...page.records.countTerms().values()].reduce((a, b) => a + b, 0)).toBe(count);
});

test('an everyday word waits until the page is about health, and goes when it is not any more', () => {
  const { records, readAgain, painted, paintings } = recordPage('<p>A flare.</p><p id="add">Hip pain.</p>');
  expect(painted()).toEqual(['Hip pain']);

  textOf('#add').data = 'Hip pain and fibromyalgia.';
  readAgain();
  expect(painted()).toEqual(['Hip pain', 'fibromyalgia', 'flare']);

  const before = paintings();
  records.settle();
  expect(paintings()).toBe(before);

  textOf('#add').data = 'Nothing.';
  readAgain();
  expect(painted()).toEqual([]);
});

test('the calm selection is painted, and everything or less when the reader wants it', () => {
  const words = 'this is the word '.repeat(25);
  const { records, painted } = recordPage(
    `<nav>hip pain</nav><p>hip pain and hip pain ${words}</p><h2>More</h2><p>hip pain</p>`,
    { hiddenTerms: new Set(), density: 'calm' },
  );
  expect(painted()).toEqual(['hip pain', 'hip pain']);
  records.choose({ hiddenTerms: new Set(), density: 'every' });
  records.settle();
  expect(painted()).toHaveLength(4);
  expect(records.countTerms().get('hip-pain')).toBe(4);
  records.choose({ hiddenTerms: new Set(['hip-pain']), density: 'every' as const });
  records.settle();
  expect(painted()).toEqual([]);
  expect(records.countTerms().size).toBe(0);
});

test('text that the page has rewritten and that was not read again yet is not painted', () => {
  const { records, painted } = recordPage('<p>hip pain</p>', {
    hiddenTerms: new Set(['hip-pain']),
    density: 'every',
  });
  textOf('p').data = 'something else';
  records.choose(everyMention);
  records.settle();
  expect(painted()).toEqual([]);
});

test('a definition decides what an abbreviation means on the whole page', () => {
  const { records, painted } = recordPage('<p>The TP hurts.</p><p>A trigger point (TP) is sore.</p>');
  records.settle();
  expect(painted()).toEqual(['TP', 'TP', 'trigger point']);
  expect(records.countTerms().get('trigger-point')).toBe(3);
});

test('when the verdict changes, blocks it does not touch keep their paint', () => {
  const { records, paintings } = recordPage('<p>Hip pain.</p><p>Fibromyalgia.</p><p>A flare.</p>');
  records.settle();
  expect(paintings()).toBe(3);
});

test('sweep takes back what its test refuses, with its evidence', () => {
  const { records, painted, readAgain } = recordPage('<p>Hip pain.</p><p id="gone">Fibromyalgia.</p><p>A flare.</p>');
  records.settle();
  get('#gone').remove();
  records.sweep(({ segments }) => segments.every(({ node }) => node.isConnected));
  records.settle();
  readAgain();
  expect(painted()).toEqual(['Hip pain']);
});

test('clear takes back everything, and the page can be read anew', () => {
  const { records, painted, readAgain } = recordPage('<p>Hip pain.</p><p>Fibromyalgia.</p>');
  records.clear();
  expect(painted()).toEqual([]);
  expect(records.countTerms().size).toBe(0);
  readAgain();
  expect(painted()).toEqual(['Fibromyalgia', 'Hip pain']);
});

test('what the markup says of an abbreviation decides for the whole page', () => {
  const { painted } = recordPage(
    '<p>Hip pain and fibromyalgia, <abbr title="toilet paper">TP</abbr>.</p><p>More TP of a muscle.</p>',
  );
  expect(painted()).toEqual(['Hip pain', 'fibromyalgia']);
});

test('an element that becomes navigation loses its marks in the calm selection', () => {
  const calm = { hiddenTerms: new Set<string>(), density: 'calm' as const };
  const { painted, readAgain } = recordPage('<div id="box">hip pain</div>', calm);
  expect(painted()).toEqual(['hip pain']);
  get('#box').setAttribute('role', 'navigation');
  readAgain();
  expect(painted()).toEqual([]);
});
