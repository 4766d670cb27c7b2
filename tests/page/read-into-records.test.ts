// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { BlockRecords } from '../../page/block-records';
import type { Highlighter, PaintedMatch } from '../../page/highlighter';
import type { PageChanges } from '../../page/page-changes';
import { readChanges, readInto } from '../../page/read-into-records';
import { createElementPainter } from './element-painter';
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
  const records = new BlockRecords({ index: smallIndex, highlighter, choice: everyMention });
  runAll(readInto(records, setPage(html), { depth: 'deep', markName }));
  records.settle();
  const changes = toChanges(change());
  for (const node of changes.touched) if (node instanceof Text) highlighter.noteWritten(node);
  runAll(readChanges(changes, records, { markName }));
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

  const highlighter = createElementPainter(document);
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
  const highlighter = createElementPainter(document);
  const { markName } = highlighter;
  const records = new BlockRecords({ index: smallIndex, highlighter, choice: everyMention });
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

test.each<[shows: string, copy: (page: HTMLElement) => void]>([
  ['adds its own HTML', (page) => page.insertAdjacentHTML('beforeend', page.innerHTML)],
  ['clones a paragraph', (page) => void page.append(page.firstElementChild?.cloneNode(true) as Node)],
  [
    'writes its own HTML once more',
    (page) => page.replaceChildren(...new DOMParser().parseFromString(page.innerHTML, 'text/html').body.childNodes),
  ],
])('a page that copies marks gets them taken back and made anew: it %s', (_, copy) => {
  const highlighter = createElementPainter(document);
  const { markName } = highlighter;
  const records = new BlockRecords({ index: smallIndex, highlighter, choice: everyMention });
  const page = setPage('<p>the hip pain, fibromyalgia</p><p>more</p>');
  runAll(readInto(records, page, { depth: 'deep', markName }));
  records.settle();
  copy(page);
  const text = page.textContent;
  runAll(readChanges(toChanges({ roots: [page], hasRemovals: true }), records, { markName }));
  records.settle();
  expect(page.textContent).toBe(text);
  expect(page.querySelector(`${markName} ${markName}`)).toBeNull();
  for (const mark of page.querySelectorAll(markName)) expect(highlighter.findByElement(mark)).not.toBeNull();
  records.clear();
  highlighter.clear();
  expect(page.querySelector(markName)).toBeNull();
  expect(page.textContent).toBe(text);
});

test('terms hidden while a page is read leave none of it unread', () => {
  const highlighter = createElementPainter(document);
  const { markName } = highlighter;
  for (let padding = 0; padding < 30; padding++) {
    const records = new BlockRecords({ index: smallIndex, highlighter, choice: everyMention });
    const page = setPage(`${'<i></i>'.repeat(padding)}${'<p>the hip pain</p>'.repeat(120)}<p>fibromyalgia</p>`);
    const read = () => readInto(records, page, { depth: 'deep', markName });
    runAll(read());
    records.settle();
    page.append(Object.assign(document.createElement('p'), { textContent: 'fibromyalgia again' }));
    const steps = read();
    for (let n = 0; n < 60; n++) steps.next();
    records.choose({ hiddenTerms: new Set(['hip-pain']), density: 'every' });
    records.settle();
    while (!steps.next().done);
    records.settle();
    expect(records.countTerms().get('fibromyalgia')).toBe(2);
    records.clear();
  }
  highlighter.clear();
});
