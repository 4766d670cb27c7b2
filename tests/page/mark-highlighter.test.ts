// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readText } from '../../matching/read-text';
import type { Highlighter } from '../../page/highlighter';
import type { TextBlock } from '../../page/text-block';
import { createElementPainter } from './element-painter';
import { get, readBlock, setPage, smallIndex, textOf } from './page-under-test';

let highlighter: Highlighter;
beforeEach(() => {
  highlighter = createElementPainter(document);
});
afterEach(() => highlighter.clear());

/** Paints every term of a page that has one block. */
function paintPage(html: string): TextBlock {
  const block = readBlock(setPage(html), highlighter.markName);
  highlighter.paint(block, readText(block.text, smallIndex).candidates);
  return block;
}

const marks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(highlighter.markName)];

function allNodes(root: Node): Node[] {
  return [root, ...[...root.childNodes].flatMap(allNodes)];
}

describe('painting', () => {
  test.each([
    { shows: 'in the middle', html: '<p>the hip pain here</p>', texts: ['hip pain'] },
    { shows: 'a whole node', html: '<p>Fibromyalgia</p>', texts: ['Fibromyalgia'] },
    { shows: 'across elements', html: '<p>a <b>hip</b> pain</p>', texts: ['hip', ' pain'] },
    { shows: 'twice in one node', html: '<p>hip pain or hip pain</p>', texts: ['hip pain', 'hip pain'] },
    { shows: 'nothing', html: '<p>knee</p>', texts: [] },
  ])('$shows', ({ html, texts }) => {
    setPage(html);
    const text = document.body.textContent;
    paintPage(html);
    expect(marks().map((mark) => mark.textContent)).toEqual(texts);
    expect(document.body.textContent).toBe(text);
  });

  test.each([
    { shows: 'plain text', html: '<p>the hip pain</p>', tabIndexes: [0] },
    { shows: 'once for a term across elements', html: '<p><b>hip</b> pain</p>', tabIndexes: [0, -1] },
    { shows: 'not in a link', html: '<p><a href="#">the hip pain</a></p>', tabIndexes: [-1] },
    { shows: 'not deep in a link', html: '<a href="#"><b><i>hip pain</i></b></a>', tabIndexes: [-1] },
    { shows: 'not in a summary', html: '<details><summary>hip pain</summary></details>', tabIndexes: [-1] },
    { shows: 'a name without address is no link', html: '<p><a name="x">hip pain</a></p>', tabIndexes: [0] },
  ])('focus: $shows', ({ html, tabIndexes }) => {
    paintPage(html);
    expect(marks().map((mark) => mark.tabIndex)).toEqual(tabIndexes);
    expect(marks().map((mark) => mark.getAttribute('role'))).toEqual(
      tabIndexes.map((tabIndex) => (tabIndex === 0 ? 'button' : null)),
    );
  });

  test('a mark leads to its match, an element of the page to none', () => {
    const block = paintPage('<p>the <i>hip</i> pain <b>here</b></p>');
    const match = { termId: 'hip-pain', start: 4, end: 12 };
    for (const mark of marks()) expect(highlighter.findByElement(mark)).toMatchObject({ block, match });
    expect(marks()).toHaveLength(2);
    expect(highlighter.findAt({ x: 0, y: 0 }, marks()[1] ?? null)).toMatchObject({ block, match });
    expect(highlighter.findByElement(get('b'))).toBeNull();
    expect(highlighter.findAt({ x: 0, y: 0 }, null)).toBeNull();
  });

  test('every text node of a painted block is owned by it, until it is erased', () => {
    const block = paintPage('<p>the <i>hip pain</i> is bad</p>');
    const texts = allNodes(get('p')).filter((node) => node.nodeType === Node.TEXT_NODE);
    expect(texts.map((node) => highlighter.findOwner(node))).toEqual(texts.map(() => block));
    highlighter.erase(block);
    expect(texts.map((node) => highlighter.findOwner(node))).toEqual(texts.map(() => null));
  });
});

test.each([
  '<p>the hip pain here</p>',
  '<p>Fibromyalgia</p>',
  '<p>hip pain hip pain<!-- --></p>',
  '<p>a <b>hip <i>pa</i></b>in, <a href="#">fibromyalgia</a></p>',
])('erasing gives back the same nodes: %s', (html) => {
  const before = setPage(html);
  const markup = before.innerHTML;
  const nodes = allNodes(before);
  const block = readBlock(before, highlighter.markName);
  highlighter.paint(block, readText(block.text, smallIndex).candidates);
  expect(document.body.innerHTML).not.toBe(markup);
  highlighter.erase(block);
  expect(document.body.innerHTML).toBe(markup);
  const after = allNodes(document.body);
  expect(after.length).toBe(nodes.length);
  expect(after.every((node, n) => node === nodes[n])).toBe(true);
});

test('erasing one block leaves the other painted', () => {
  const first = paintPage('<p>hip pain</p>');
  document.body.insertAdjacentHTML('beforeend', '<p id="other">fibromyalgia</p>');
  const other = readBlock(get('#other'), highlighter.markName);
  highlighter.paint(other, readText(other.text, smallIndex).candidates);
  highlighter.erase(first);
  expect(marks().map((mark) => mark.textContent)).toEqual(['fibromyalgia']);
});

test('clear takes back all blocks and the style sheet', () => {
  const ownSheets = document.adoptedStyleSheets.length;
  const another = createElementPainter(document);
  const block = readBlock(setPage('<p>hip pain</p>'), another.markName);
  another.prepare();
  another.paint(block, readText(block.text, smallIndex).candidates);
  expect(document.adoptedStyleSheets).toHaveLength(ownSheets + 1);
  another.clear();
  expect(document.body.innerHTML).toBe('<p>hip pain</p>');
  expect(document.adoptedStyleSheets).toHaveLength(ownSheets);
});

describe('what the page does meanwhile stays as the page did it', () => {
  test.each<{ shows: string; change: () => void; after: string }>([
    { shows: 'text rewritten', change: () => (textOf('p').data = 'new text'), after: '<p>new text<b>x</b></p>' },
    { shows: 'text removed', change: () => textOf('p').remove(), after: '<p><b>x</b></p>' },
    { shows: 'all replaced', change: () => (get('p').textContent = 'new'), after: '<p>new</p>' },
    {
      shows: 'an element put between the pieces',
      change: () => get('explained-term').after(document.createElement('i')),
      after: '<p>the hip pain here<i></i><b>x</b></p>',
    },
    {
      shows: 'a class set',
      change: () => get('p').setAttribute('class', 'new'),
      after: '<p class="new">the hip pain here<b>x</b></p>',
    },
    {
      shows: 'a mark taken out',
      change: () => get('explained-term').remove(),
      after: '<p>the  here<b>x</b></p>',
    },
    { shows: 'the paragraph taken out', change: () => get('p').remove(), after: '' },
  ])('$shows', ({ change, after }) => {
    const block = paintPage('<p>the hip pain here<b>x</b></p>');
    change();
    highlighter.erase(block);
    expect(document.body.innerHTML).toBe(after);
  });
});

describe('a page that writes into what the painter made keeps its text', () => {
  test.each([
    {
      shows: 'normalize() where a term begins a text',
      html: '<p>Fibromyalgia or hip pain.</p>',
      change: () => document.body.normalize(),
      text: 'Fibromyalgia or hip pain.',
    },
    {
      shows: 'normalize() that merges the text of the page with ours',
      html: '<p>the hip pain </p>',
      change: () => {
        get('p').append('today');
        document.body.normalize();
      },
      text: 'the hip pain today',
    },
    {
      shows: 'a piece split in two',
      html: '<p>the hip pain today</p>',
      change: () => (get('p').lastChild as Text).splitText(3),
      text: 'the hip pain today',
    },
    {
      shows: 'a piece rewritten',
      html: '<p>the hip pain today</p>',
      change: () => {
        (get('p').lastChild as Text).data = ' was edited';
      },
      text: 'the hip pain was edited',
    },
    {
      shows: 'something put between the pieces',
      html: '<p>hip pain today</p>',
      change: () => (get('p').lastChild as Text).before(document.createElement('hr')),
      text: 'hip pain today',
    },
  ])('$shows', ({ html, change, text }) => {
    const block = paintPage(html);
    change();
    highlighter.erase(block);
    expect(document.body.textContent).toBe(text);
    expect(marks()).toEqual([]);
  });
});

test('a mark that is split over elements is reached once, under its whole name', () => {
  paintPage('<p>a <b>hip</b> pain</p>');
  const reached = marks().filter((mark) => mark.tabIndex === 0);
  expect(reached.map((mark) => mark.getAttribute('aria-label'))).toEqual(['hip pain']);
});
