// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { observePage } from '../../page/page-observer';
import { pass, useObservedPage } from './observed-page';
import { get, setPage, textOf } from './page-under-test';

const page = useObservedPage();

test('a burst is reported once, when the page is quiet', async () => {
  page.observe('<p>x</p>');
  for (const name of ['i', 'b', 'u']) {
    get('p').append(document.createElement(name));
    await pass(50);
  }
  expect(page.reports).toEqual([]);
  await pass(30);
  expect(page.reports.map(({ roots }) => [...roots].map(({ localName }) => localName))).toEqual([['i', 'b', 'u']]);
});

test('a page that is never quiet is reported all the same, and nothing is lost', async () => {
  page.observe('<p></p>');
  const added: Element[] = [];
  for (let n = 0; n < 40; n++) {
    const element = document.createElement('i');
    added.push(element);
    get('p').append(element);
    await pass(25);
    if (n === 12) expect(page.reports).toHaveLength(1);
  }
  await pass(80);
  expect(page.reports.length).toBeGreaterThanOrEqual(3);
  expect(page.reports.flatMap(({ roots }) => [...roots])).toEqual(added);
});

test('own writes are no changes', async () => {
  page.observe('<p>x</p>');
  page.observer.ignoring(() => get('p').append('y'));
  await pass(1000);
  expect(page.reports).toEqual([]);
});

test('changes of the page right before own writes are still reported, by themselves', async () => {
  page.observe('<p>x</p><i>x</i>');
  textOf('p').data = 'y';
  page.observer.ignoring(() => textOf('i').remove());
  await pass(80);
  expect(page.reports).toHaveLength(1);
  expect([...(page.reports[0]?.touched ?? [])]).toEqual([textOf('p')]);
  expect(page.reports[0]?.hasRemovals).toBe(false);
});

test('changes while a report is handled are reported next', async () => {
  page.reports = [];
  page.observer = observePage(setPage('<p>x</p>'), {
    onChanges: (changes) => {
      if (page.reports.push(changes) === 1) get('p').append(document.createElement('i'));
    },
  });
  textOf('p').data = 'y';
  await pass(80);
  await pass(80);
  expect(page.reports.map(({ roots }) => roots.size)).toEqual([0, 1]);
});

test('stopped, it page.reports nothing, not even what it had collected', async () => {
  page.observe('<p>x</p>');
  textOf('p').data = 'y';
  await pass(10);
  page.observer.stop();
  textOf('p').data = 'z';
  await pass(1000);
  expect(page.reports).toEqual([]);
});

/** Lets the document be hidden, or be seen again. */
function setHidden(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

test('what changes while nobody sees the page is reported when somebody does', async () => {
  page.observe('<p>x</p>');
  setHidden(true);
  textOf('p').data = 'y';
  await pass(5000);
  expect(page.reports).toEqual([]);
  setHidden(false);
  await pass(80);
  expect(page.reports.map(({ touched }) => [...touched])).toEqual([[textOf('p')]]);
});

test('on a page that never rests, reading that took long is followed by a long rest', async () => {
  page.observe('<p>x</p>');
  page.observer.noteCost(50);
  for (let n = 0; n < 58; n++) {
    textOf('p').data = `${n}`;
    await pass(25);
  }
  expect(page.reports).toEqual([]);
  for (let n = 0; n < 4; n++) {
    textOf('p').data = `${n}`;
    await pass(25);
  }
  expect(page.reports).toHaveLength(1);
});

test('a page that comes to rest is read within half a second, however long reading took', async () => {
  page.observe('<p>x</p>');
  page.observer.noteCost(500);
  textOf('p').data = 'y';
  await pass(400);
  expect(page.reports).toHaveLength(1);
});

test('a change of a class that means nothing for reading does not put off the report', async () => {
  page.observe('<p>x</p>');
  textOf('p').data = 'y';
  await pass(60);
  get('p').className = 'open';
  await pass(20);
  expect(page.reports).toHaveLength(1);
});
