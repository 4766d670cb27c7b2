// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pass, useObservedPage } from './observed-page';
import { get, textOf } from './page-under-test';

const page = useObservedPage();

test.each<{ shows: string; change: () => void; touched: string[]; roots: string[]; hasRemovals: boolean }>([
  {
    shows: 'text rewritten',
    change: () => (textOf('b').data = 'y'),
    touched: ['#text'],
    roots: [],
    hasRemovals: false,
  },
  {
    shows: 'an element added',
    change: () => get('p').append(document.createElement('i')),
    touched: ['P'],
    roots: ['I'],
    hasRemovals: false,
  },
  { shows: 'text added', change: () => get('p').append('y'), touched: ['P'], roots: [], hasRemovals: false },
  { shows: 'an element removed', change: () => get('b').remove(), touched: ['P'], roots: [], hasRemovals: true },
  {
    shows: 'an element moved',
    change: () => get('p').append(get('b')),
    touched: ['P'],
    roots: ['B'],
    hasRemovals: true,
  },
  { shows: 'lang set', change: () => (get('b').lang = 'de'), touched: [], roots: ['B'], hasRemovals: false },
  {
    shows: 'contenteditable set',
    change: () => get('p').setAttribute('contenteditable', ''),
    touched: [],
    roots: ['P'],
    hasRemovals: false,
  },
  {
    shows: 'translate set',
    change: () => get('p').setAttribute('translate', 'no'),
    touched: [],
    roots: ['P'],
    hasRemovals: false,
  },
  {
    shows: 'role set',
    change: () => get('p').setAttribute('role', 'textbox'),
    touched: [],
    roots: ['P'],
    hasRemovals: false,
  },
  {
    shows: 'notranslate added',
    change: () => get('p').classList.add('notranslate'),
    touched: [],
    roots: ['P'],
    hasRemovals: false,
  },
  {
    shows: 'notranslate taken away',
    change: () => (get('b').className = 'old'),
    touched: [],
    roots: ['B'],
    hasRemovals: false,
  },
])('reported: $shows', async ({ change, touched, roots, hasRemovals }) => {
  page.observe('<p>x<b class="old notranslate">x</b></p>');
  change();
  await pass(80);
  const [report, ...others] = page.reports;
  expect(others).toEqual([]);
  expect([...(report?.touched ?? [])].map((node) => node.nodeName)).toEqual(touched);
  expect([...(report?.roots ?? [])].map((node) => node.nodeName)).toEqual(roots);
  expect(report?.hasRemovals).toBe(hasRemovals);
});

test.each<{ shows: string; change: () => void }>([
  { shows: 'another class', change: () => get('p').classList.add('open') },
  { shows: 'a class that only contains the word', change: () => (get('p').className = 'notranslate-x') },
  { shows: 'such a class taken away', change: () => (get('i').className = '') },
  { shows: 'another class beside notranslate', change: () => get('b').classList.add('open') },
  { shows: 'a style', change: () => get('p').setAttribute('style', 'color: red') },
])('ignored: $shows', async ({ change }) => {
  page.observe('<p>x<b class="notranslate">x</b><i class="no-notranslate">x</i></p>');
  change();
  await pass(1000);
  expect(page.reports).toEqual([]);
});

test('a class with the word in it turns into the word', async () => {
  page.observe('<p class="no-notranslate">x</p>');
  get('p').className = 'notranslate';
  await pass(80);
  expect(page.reports.map(({ roots }) => [...roots])).toEqual([[get('p')]]);
});
