// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { completeIndex } from '../../page/index-loader';
import { startMarking } from '../../page/marked-page';
import { createElementPainter } from './element-painter';
import { pass } from './observed-page';
import { everyMention, get, setPage, smallIndex } from './page-under-test';
import { stubLayout } from './stub-layout';

let ending: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  stubLayout();
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const markedTexts = (): (string | null)[] =>
  [...document.querySelectorAll('explained-term')].map((mark) => mark.textContent);

function markAsElements(html: string): void {
  setPage(html);
  const highlighter = createElementPainter(document);
  const options = {
    root: document,
    words: completeIndex(smallIndex),
    highlighter,
    choice: everyMention,
    onFindings: () => undefined,
  };
  startMarking(options, ending.signal);
}

test('no element is made before the page has been quiet, not even in what changes meanwhile', async () => {
  markAsElements('<p>the hip pain</p><div></div>');
  for (let n = 0; n < 15; n++) {
    get('div').insertAdjacentHTML('beforeend', '<p>fibromyalgia</p>');
    await pass(100);
    expect(markedTexts()).toEqual([]);
  }
  await pass(1500);
  expect(markedTexts()).toEqual(['hip pain', ...Array.from({ length: 15 }, () => 'fibromyalgia')]);
});

test('a page that is never quiet is marked all the same', async () => {
  markAsElements('<p>the hip pain</p><div></div>');
  for (let n = 0; n < 50; n++) {
    get('div').textContent = `change ${n}`;
    await pass(100);
  }
  expect(markedTexts()).toEqual(['hip pain']);
});

test('ended while it waits, it makes no element', async () => {
  markAsElements('<p>the hip pain</p>');
  await pass(100);
  ending.abort();
  await pass(5000);
  expect(markedTexts()).toEqual([]);
});
