// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { BlockRecords } from '../../page/block-records';
import { printWithoutMarks } from '../../page/print-without-marks';
import { readInto } from '../../page/read-into-records';
import { createElementPainter } from './element-painter';
import { everyMention, runAll, setPage, smallIndex } from './page-under-test';

test('marks are away while the page is printed, until the watch ends', () => {
  const takeBack = vi.fn();
  const markAgain = vi.fn();
  const ending = new AbortController();
  printWithoutMarks({ window, takeBack, markAgain }, ending.signal);
  window.dispatchEvent(new Event('beforeprint'));
  expect([takeBack.mock.calls.length, markAgain.mock.calls.length]).toEqual([1, 0]);
  window.dispatchEvent(new Event('afterprint'));
  expect([takeBack.mock.calls.length, markAgain.mock.calls.length]).toEqual([1, 1]);
  ending.abort();
  window.dispatchEvent(new Event('beforeprint'));
  expect(takeBack).toHaveBeenCalledTimes(1);
});

test('what is taken back for a while is marked again by settling, and nothing is found less often meanwhile', () => {
  const highlighter = createElementPainter(document);
  const { markName } = highlighter;
  const records = new BlockRecords({ index: smallIndex, highlighter, choice: everyMention });
  const page = setPage('<p>the hip pain</p><p>fibromyalgia</p><p>knee</p>');
  runAll(readInto(records, page, { depth: 'deep', markName }));
  records.settle();
  const marked = page.innerHTML;
  const [first] = page.querySelectorAll('p');
  records.unpaint((node) => first?.contains(node) === true);
  expect(page.innerHTML).not.toContain(`${markName}>hip`);
  expect(page.querySelectorAll(markName)).toHaveLength(1);
  records.unpaint(() => true);
  expect(page.innerHTML).toBe('<p>the hip pain</p><p>fibromyalgia</p><p>knee</p>');
  expect(records.countTerms().size).toBe(2);
  records.settle();
  expect(page.innerHTML).toBe(marked);
  records.clear();
  highlighter.clear();
});
