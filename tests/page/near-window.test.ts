// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findElementOf, NearWindow } from '../../page/near-window';
import { get, readBlock, readBlocks, setPage } from './page-under-test';

/** An observer that says what a test has it say. */
class TalkingObserver {
  static all: TalkingObserver[] = [];
  readonly watched = new Set<Element>();

  constructor(
    readonly report: (entries: object[]) => void,
    readonly options: { scrollMargin: string },
  ) {
    TalkingObserver.all.push(this);
  }

  observe(element: Element): void {
    this.watched.add(element);
  }

  unobserve(element: Element): void {
    this.watched.delete(element);
  }

  disconnect(): void {
    this.watched.clear();
  }
}

let stop: () => void = () => undefined;
const windowRect = new DOMRect(0, 0, 1000, 800);

beforeEach(() => {
  TalkingObserver.all = [];
  Object.defineProperty(TalkingObserver.prototype, 'scrollMargin', { value: '', configurable: true });
  vi.stubGlobal('IntersectionObserver', TalkingObserver);
  vi.useFakeTimers();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watchPage(html: string) {
  setPage(html);
  const near = new Map<string, boolean>();
  const watching = new NearWindow<string>(document, (item, isNear) => near.set(item, isNear));
  stop = () => watching.stop();
  const report = (element: Element, isIntersecting: boolean): void => {
    vi.runAllTimers();
    const boundingClientRect = new DOMRect(0, isIntersecting ? 0 : 9000, 500, 20);
    TalkingObserver.all
      .at(-1)
      ?.report([{ target: element, isIntersecting, boundingClientRect, rootBounds: windowRect }]);
  };
  return { watching, near, report };
}

const watched = (): Element[] => [...(TalkingObserver.all.at(-1)?.watched ?? [])];

test('what stands in an element is near as long as the element is', () => {
  const { watching, near, report } = watchPage('<p>One</p>');
  watching.watch('a', get('p'));
  expect(near.size).toBe(0);
  report(get('p'), true);
  watching.watch('b', get('p'));
  expect([...near]).toEqual([
    ['a', true],
    ['b', true],
  ]);
  report(get('p'), false);
  expect([...near.values()]).toEqual([false, false]);
});

test('an element is watched until the last in it is gone; marked again at once it is still known to be near', () => {
  const { watching, near, report } = watchPage('<p>One</p><p id="other">Two</p>');
  watching.watch('a', get('p'));
  watching.watch('other', get('#other'));
  report(get('p'), true);
  watching.unwatch('a', get('p'));
  watching.watch('again', get('p'));
  expect(near.get('again')).toBe(true);
  watching.unwatch('again', get('p'));
  report(get('#other'), false);
  expect(watched()).toEqual([get('#other')]);
});

test('text that is cut into columns or reaches out of its box is near for good', () => {
  const { watching, near, report } = watchPage('<div id="out">One<div></div></div><p>Two</p>');
  Object.defineProperty(get('#out'), 'scrollHeight', { value: 5000 });
  get('p').getBoundingClientRect = () => new DOMRect(0, 0, 500, 5000);
  for (const element of [get('#out'), get('p')]) {
    watching.watch(element.localName, element);
    report(element, false);
    report(element, false);
  }
  expect([...near.values()]).toEqual([true, true]);
  expect(watched()).toEqual([]);
});

test('once a box of the page is scrolled, there is a margin around it, too', () => {
  const { watching } = watchPage('<div><p>One</p></div>');
  watching.watch('a', get('p'));
  vi.runAllTimers();
  document.dispatchEvent(new Event('scroll'));
  expect(TalkingObserver.all.map(({ options }) => options.scrollMargin)).toEqual(['0px']);
  get('div').dispatchEvent(new Event('scroll'));
  expect(TalkingObserver.all.map(({ options }) => options.scrollMargin)).toEqual(['0px', '150%']);
  expect(watched()).toEqual([get('p')]);
  watching.stop();
  expect(watched()).toEqual([]);
});

test.each([
  { shows: 'text alone', html: '<p>One</p>', expected: 'P' },
  { shows: 'text in an element alone', html: '<p><b>One</b></p>', expected: 'B' },
  { shows: 'text and elements', html: '<p><i>One <b>two</b></i> <b>three</b></p>', expected: 'P' },
])('the element of a block is the smallest around all of it: $shows', ({ html, expected }) => {
  expect(findElementOf(readBlock(setPage(html), ''))?.tagName).toBe(expected);
});

test('the element of a block at the top of a shadow root is its host', () => {
  setPage('<div id="host"></div>');
  const root = get('#host').attachShadow({ mode: 'open' });
  root.innerHTML = 'One <b>two</b>';
  const [block] = readBlocks(root, '');
  expect(block && findElementOf(block)).toBe(get('#host'));
});
