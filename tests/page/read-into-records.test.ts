// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type BlockRecords, createBlockRecords } from '../../page/block-records';
import type { Highlighter, PaintedMatch } from '../../page/highlighter';
import { createMarkHighlighter } from '../../page/mark-highlighter';
import type { PageChanges } from '../../page/page-observer';
import { readChanges, readInto } from '../../page/read-into-records';
import { createFakeHighlighter } from './fake-highlighter';
import { type PageChangeCase, pageChangeCases, type Reported } from './page-change-cases';
import { everyMention, runAll, setPage, smallIndex } from './page-under-test';

const toChanges = ({ touched = [], roots = [], hasRemovals = false }: Reported): PageChanges => ({
  touched: new Set(touched),
  roots: new Set(roots),
  hasRemovals,
});

function readThenChange(highlighter: Highlighter, { html, change }: PageChangeCase): BlockRecords {
  const { markName } = highlighter;
  const records = createBlockRecords({ index: smallIndex, highlighter, choice: everyMention });
  runAll(readInto(records, setPage(html), { depth: 'deep', markName }));
  records.settle();
  runAll(readChanges(toChanges(change()), records, markName));
  records.settle();
  return records;
}

test.each(pageChangeCases)('painter that leaves the page alone: $shows', (one) => {
  const highlighter = createFakeHighlighter();
  readThenChange(highlighter, one);
  expect(highlighter.paintedTexts()).toEqual(one.painted);
});

test.each(pageChangeCases)('painter that makes elements: $shows', (one) => {
  setPage(one.html);
  one.change();
  const unmarked = document.body.innerHTML;

  const highlighter = createMarkHighlighter(document);
  const records = readThenChange(highlighter, one);
  expect([...records.countTerms().values()].reduce((a, b) => a + b, 0)).toBe(one.painted.length);
  const marks = [...document.querySelectorAll(highlighter.markName)];
  const markedTexts = new Map<PaintedMatch['match'], string>();
  for (const mark of marks) {
    const match = highlighter.findByElement(mark)?.match as PaintedMatch['match'];
    markedTexts.set(match, `${markedTexts.get(match) ?? ''}${mark.textContent}`);
  }
  expect([...markedTexts.values()].sort()).toEqual(one.painted);

  records.clear();
  highlighter.clear();
  expect(document.body.innerHTML).toBe(unmarked);
});

test('elements of an unchanged text stay when it is read again', () => {
  const highlighter = createMarkHighlighter(document);
  const { markName } = highlighter;
  const records = createBlockRecords({ index: smallIndex, highlighter, choice: everyMention });
  const page = setPage('<p>the <b>hip</b> pain, fibromyalgia</p><p>more</p>');
  const readAll = () => {
    runAll(readInto(records, page, { depth: 'deep', markName }));
    records.settle();
    return [...page.querySelectorAll(markName)];
  };
  const before = readAll();
  const after = readAll();
  expect(after).toHaveLength(3);
  expect(after.every((mark, n) => mark === before[n])).toBe(true);
  highlighter.clear();
});
