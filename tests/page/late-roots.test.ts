// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchShadowRoots } from '../../page/late-roots';
import type { HostListener } from '../../page/shadow-hosts';
import { get, setPage } from './page-under-test';

let ending: AbortController;
let hosts: HostListener;
let added: Element[];
let watched: Node[];
let isHidden: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  isHidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  ending = new AbortController();
  added = [];
  watched = [];
  const observer = {
    watch: (root: Node) => void watched.push(root),
    noteAdded: (elements: readonly Element[]) => void added.push(...elements),
  };
  hosts = watchShadowRoots({ document, observer }, ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function setHidden(isNow: boolean): void {
  isHidden = isNow;
  document.dispatchEvent(new Event('visibilitychange'));
}

test('a root that is attached later is told of once', () => {
  setPage('<x-a></x-a><div id="empty"></div>');
  hosts.onBareHost(get('x-a'));
  hosts.onBareHost(get('#empty'));
  vi.advanceTimersByTime(1000);
  expect(added).toEqual([]);
  get('x-a').attachShadow({ mode: 'open' });
  get('#empty').attachShadow({ mode: 'open' });
  vi.advanceTimersByTime(400);
  expect(added).toEqual([get('x-a'), get('#empty')]);
  vi.advanceTimersByTime(1000);
  expect(added).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(0);
});

test('a root that is read is watched once', () => {
  setPage('<x-a></x-a>');
  const root = get('x-a').attachShadow({ mode: 'open' });
  hosts.onRoot(root);
  hosts.onRoot(root);
  expect(watched).toEqual([root]);
});

test.each([
  { shows: 'nothing waits', html: '<p></p>', change: () => undefined },
  { shows: 'what waits has left the page', html: '<x-a></x-a>', change: () => get('x-a').remove() },
  { shows: 'an empty element was filled', html: '<div id="at"></div>', change: () => get('#at').append('x') },
  { shows: 'the session has ended', html: '<x-a></x-a>', change: () => ending.abort() },
  { shows: 'nobody sees the page', html: '<x-a></x-a>', change: () => setHidden(true) },
])('no clock runs when $shows', ({ html, change }) => {
  setPage(html);
  for (const element of document.querySelectorAll('x-a, #at')) hosts.onBareHost(element);
  change();
  vi.advanceTimersByTime(400);
  expect(vi.getTimerCount()).toBe(0);
});

test('a page that is seen again is looked at at once', () => {
  setPage('<x-a></x-a>');
  hosts.onBareHost(get('x-a'));
  setHidden(true);
  get('x-a').attachShadow({ mode: 'open' });
  vi.advanceTimersByTime(5000);
  expect(added).toEqual([]);
  setHidden(false);
  expect(added).toEqual([get('x-a')]);
});

test('an element that comes back is waited for again', () => {
  setPage('<x-a></x-a>');
  const element = get('x-a');
  hosts.onBareHost(element);
  element.remove();
  vi.advanceTimersByTime(400);
  document.body.append(element);
  hosts.onBareHost(element);
  element.attachShadow({ mode: 'open' });
  vi.advanceTimersByTime(400);
  expect(added).toEqual([element]);
});

test('elements that pages define find a place where plain empty ones crowd', () => {
  setPage(`${'<div></div>'.repeat(3000)}<x-a></x-a>`);
  for (const element of document.querySelectorAll('div, x-a')) hosts.onBareHost(element);
  const last = [...document.querySelectorAll('div')].at(-1);
  last?.attachShadow({ mode: 'open' });
  get('x-a').attachShadow({ mode: 'open' });
  vi.advanceTimersByTime(400);
  expect(added).toEqual([get('x-a')]);
});

test.each(['pointerover', 'focusin'])('a root that %s reaches is told of once, the outermost', (type) => {
  setPage('<div id="at"></div>');
  const outer = get('#at').attachShadow({ mode: 'open' });
  outer.innerHTML = '<p></p>';
  const inner = (outer.firstElementChild as Element).attachShadow({ mode: 'open' });
  inner.innerHTML = '<b>x</b>';
  const reach = () => inner.firstElementChild?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  reach();
  expect(added).toEqual([get('#at')]);
  hosts.onRoot(outer);
  hosts.onRoot(inner);
  reach();
  expect(added).toHaveLength(1);
});
