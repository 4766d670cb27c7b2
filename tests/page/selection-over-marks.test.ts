// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readText } from '../../matching/read-text';
import { copyWithoutMarks } from '../../page/copy-without-marks';
import { createElementPainter } from './element-painter';
import { get, readBlock, setPage, smallIndex } from './page-under-test';

const highlighter = createElementPainter(document);
afterEach(() => highlighter.clear());

function prepare(html: string): { paint: () => void; erase: () => void } {
  setPage(html);
  const block = readBlock(get('p'), highlighter.markName);
  const matches = readText(block.text, smallIndex).candidates;
  return { paint: () => highlighter.paint(block, matches), erase: () => highlighter.erase(block) };
}

type End = [node: Node, offset: number];
const select = (anchor: End, focus: End): void => getSelection()?.setBaseAndExtent(...anchor, ...focus);
const ends = (): End[] => {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() as Selection;
  return [
    [anchorNode as Node, anchorOffset],
    [focusNode as Node, focusOffset],
  ];
};

const html = '<p>the hip pain here, <i>x</i> fibromyalgia</p><p id="other">more</p>';
const [first, last] = [() => get('p').childNodes[0] as Text, () => get('p').childNodes[2] as Text];

describe('what is selected stays selected when marks are made and taken back', () => {
  test.each<[shows: string, selected: () => [End, End]]>([
    [
      'within a term',
      () => [
        [first(), 5],
        [first(), 9],
      ],
    ],
    [
      'from the middle of a term to the middle of another',
      () => [
        [first(), 6],
        [last(), 5],
      ],
    ],
    [
      'backwards',
      () => [
        [last(), 5],
        [first(), 6],
      ],
    ],
    [
      'whole texts',
      () => [
        [first(), 0],
        [last(), last().length],
      ],
    ],
    [
      'by places in the paragraph',
      () => [
        [get('p'), 0],
        [get('p'), 3],
      ],
    ],
    [
      'from behind a text',
      () => [
        [get('p'), 1],
        [get('p'), 2],
      ],
    ],
    [
      'with an end elsewhere',
      () => [
        [first(), 7],
        [get('#other').firstChild as Text, 2],
      ],
    ],
  ])('%s', (_, selected) => {
    const { paint, erase } = prepare(html);
    const wanted = selected();
    select(...wanted);
    const text = String(getSelection());
    paint();
    expect(String(getSelection())).toBe(text);
    erase();
    expect(ends()).toEqual(wanted);
    expect(ends().map(([node]) => node)).toEqual(wanted.map(([node]) => node));
  });

  test('a selection elsewhere is not made anew', () => {
    const { paint, erase } = prepare('<p>the hip pain</p>');
    document.body.append(Object.assign(document.createElement('div'), { textContent: 'elsewhere' }));
    const text = get('div').firstChild as Text;
    select([text, 1], [text, 4]);
    const setEnds = vi.spyOn(getSelection() as Selection, 'setBaseAndExtent');
    paint();
    erase();
    expect(setEnds).not.toHaveBeenCalled();
    setEnds.mockRestore();
  });
});

test('an end inside a mark, or between marks, is an end in the text of the page', () => {
  const { paint, erase } = prepare('<p>hip pain and hip pain</p>');
  paint();
  const [mark, other] = document.querySelectorAll(highlighter.markName);
  select([mark?.firstChild as Text, 4], [other as Element, 1]);
  erase();
  const text = get('p').firstChild as Text;
  expect(ends()).toEqual([
    [text, 4],
    [text, 21],
  ]);
  paint();
  const at = [...get('p').childNodes].indexOf(document.querySelectorAll(highlighter.markName)[1] as ChildNode);
  select([get('p'), 0], [get('p'), at]);
  erase();
  expect(String(getSelection())).toBe('hip pain and ');
});

describe('copying', () => {
  afterEach(() => vi.useRealTimers());

  test.each(['copy', 'cut'])('%s: marks are away while the page and the browser copy, and back after it', (type) => {
    vi.useFakeTimers();
    const ending = new AbortController();
    const { paint, erase } = prepare('<p>the hip pain here</p>');
    paint();
    const takeBack = vi.fn(() => erase());
    copyWithoutMarks({ document, takeBack, markAgain: paint }, ending.signal);
    select([get('p'), 0], [get('p'), get('p').childNodes.length]);
    let seen = '';
    document.addEventListener(type, () => {
      seen = get('p').innerHTML;
    });
    get('p').dispatchEvent(new Event(type, { bubbles: true }));
    expect(seen).toBe('the hip pain here');
    vi.runAllTimers();
    expect(document.querySelectorAll(highlighter.markName)).toHaveLength(1);

    getSelection()?.removeAllRanges();
    get('p').dispatchEvent(new Event(type, { bubbles: true }));
    expect(takeBack).toHaveBeenCalledTimes(1);
    ending.abort();
  });

  test('what is dragged has no marks either', () => {
    const dragging = new AbortController();
    copyWithoutMarks({ document, takeBack: () => undefined, markAgain: () => undefined }, dragging.signal);
    const data = new Map([['text/html', '<p>the <explained-term tabindex="0">hip pain</explained-term> here</p>']]);
    const dataTransfer = {
      getData: (type: string) => data.get(type) ?? '',
      setData: (type: string, value: string) => void data.set(type, value),
    };
    document.body.dispatchEvent(Object.assign(new Event('dragstart', { bubbles: true }), { dataTransfer }));
    expect(data.get('text/html')).toBe('<p>the hip pain here</p>');
    dragging.abort();
  });
});
