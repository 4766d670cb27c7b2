// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { observePage, type PageChanges, type PageObserver } from '../../page/page-observer';
import { get, setPage, textOf } from './page-under-test';

let reports: PageChanges[];
let observer: PageObserver;

function observe(html: string): void {
  reports = [];
  observer = observePage(setPage(html), (changes) => void reports.push(changes));
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  observer.stop();
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('a burst is reported once, when the page is quiet', async () => {
  observe('<p>x</p>');
  for (const name of ['i', 'b', 'u']) {
    get('p').append(document.createElement(name));
    await pass(50);
  }
  expect(reports).toEqual([]);
  await pass(30);
  expect(reports.map(({ roots }) => [...roots].map(({ localName }) => localName))).toEqual([['i', 'b', 'u']]);
});

test('a page that is never quiet is reported all the same, and nothing is lost', async () => {
  observe('<p></p>');
  const added: Element[] = [];
  for (let n = 0; n < 40; n++) {
    const element = document.createElement('i');
    added.push(element);
    get('p').append(element);
    await pass(25);
    if (n === 12) expect(reports).toHaveLength(1);
  }
  await pass(80);
  expect(reports.length).toBeGreaterThanOrEqual(3);
  expect(reports.flatMap(({ roots }) => [...roots])).toEqual(added);
});

test('own writes are no changes', async () => {
  observe('<p>x</p>');
  observer.ignoring(() => get('p').append('y'));
  await pass(1000);
  expect(reports).toEqual([]);
});

test('changes of the page right before own writes are still reported, by themselves', async () => {
  observe('<p>x</p><i>x</i>');
  textOf('p').data = 'y';
  observer.ignoring(() => textOf('i').remove());
  await pass(80);
  expect(reports).toHaveLength(1);
  expect([...(reports[0]?.touched ?? [])]).toEqual([textOf('p')]);
  expect(reports[0]?.hasRemovals).toBe(false);
});

test('changes while a report is handled are reported next', async () => {
  reports = [];
  observer = observePage(setPage('<p>x</p>'), (changes) => {
    if (reports.push(changes) === 1) get('p').append(document.createElement('i'));
  });
  textOf('p').data = 'y';
  await pass(80);
  await pass(80);
  expect(reports.map(({ roots }) => roots.size)).toEqual([0, 1]);
});

test('stopped, it reports nothing, not even what it had collected', async () => {
  observe('<p>x</p>');
  textOf('p').data = 'y';
  await pass(10);
  observer.stop();
  textOf('p').data = 'z';
  await pass(1000);
  expect(reports).toEqual([]);
});
