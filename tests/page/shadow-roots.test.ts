// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { elementAbove, shadowRootsAround } from '../../page/composed-tree';
import { isInteractive } from '../../page/interactive';
import { isBefore, numberTexts } from '../../page/page-order';
import { containerOf, isTextRead } from '../../page/reading-scope';
import { get, readBlocks } from './page-under-test';
import { rootOf, setPageWithRoots } from './page-with-roots';

const markName = 'test-mark';

const root = (html: string): string => `<template data-root>${html}</template>`;

/** All text nodes of the page in its order, by a walk of this test's own. */
function allTexts(node: Node): Text[] {
  if (node.nodeType === Node.TEXT_NODE) return [node as Text];
  const shadow = (node as Element).shadowRoot;
  return [...(shadow?.childNodes ?? []), ...node.childNodes].flatMap(allTexts);
}

test.each([
  { shows: 'before the light text', html: `<div>${root('<p>in</p>')}<p>light</p></div>`, blocks: ['in', 'light'] },
  { shows: 'directly in it', html: `<div>${root('in')}light</div>`, blocks: ['in', 'light'] },
  {
    shows: 'nested',
    html: `<div>${root(`a<section>${root('b')}</section>c`)}</div>d`,
    blocks: ['a', 'b', 'c', 'd'],
  },
  { shows: 'in a line', html: `<p>hip <span>${root('in')}own</span> pain</p>`, blocks: ['hip ', 'in', 'own', ' pain'] },
  {
    shows: 'a slot parts words',
    html: `<div>${root('hip <slot>or</slot> pain')}x</div>`,
    blocks: ['hip ', 'or', ' pain', 'x'],
  },
  { shows: 'left out with its host', html: `<div translate="no">${root('in')}</div>`, blocks: [] },
  { shows: 'an editor', html: `<div contenteditable>${root('in')}</div>`, blocks: [] },
  { shows: 'in another language', html: `<div lang="de">${root('in')}</div>`, blocks: [] },
  { shows: 'English in another language', html: `<div lang="de">${root('<p lang="en">in</p>')}</div>`, blocks: ['in'] },
  { shows: 'code in it', html: `<div>${root('<code>in</code>')}</div>`, blocks: [] },
])('readTextBlocks: a shadow root, $shows', ({ html, blocks }) => {
  expect(readBlocks(setPageWithRoots(html), markName).map(({ text }) => text)).toEqual(blocks);
});

test('a root is read with the element it is attached to, not with the direct text around it', () => {
  const page = setPageWithRoots(`<div>${root('in')}light</div>around`);
  expect(readBlocks(get('div'), markName).map(({ text }) => text)).toEqual(['in', 'light']);
  expect(readBlocks(page, markName, 'shallow').map(({ text }) => text)).toEqual(['around']);
  expect(readBlocks(rootOf('div'), markName, 'shallow').map(({ text }) => text)).toEqual(['in']);
});

test('what holds around a host holds in its root', () => {
  const page = setPageWithRoots(`<h2><span>${root('a')}</span></h2><nav><div>${root('<p>b</p>')}</div></nav><p>c</p>`);
  const blocks = readBlocks(page, markName);
  expect(blocks.map(({ isHeading }) => isHeading)).toEqual([true, false, false]);
  expect(blocks.map(({ segments }) => segments[0]?.isFurniture)).toEqual([false, true, false]);
});

test('elements that may get a root are told of, marks and those with a root are not', () => {
  const page = setPageWithRoots(
    `<x-a>text</x-a><x-b></x-b><div id="empty"></div><span id="blank"></span><div>text</div><li></li>` +
      `<test-mark></test-mark><x-c translate="no"></x-c><x-d>${root('<x-e></x-e>')}</x-d>`,
  );
  const bare: string[] = [];
  const roots: ShadowRoot[] = [];
  const hosts = {
    onRoot: (one: ShadowRoot) => void roots.push(one),
    onBareHost: ({ id, localName }: Element) => void bare.push(id || localName),
  };
  readBlocks(page, markName, 'deep', hosts);
  expect(bare).toEqual(['x-a', 'x-b', 'empty', 'blank', 'x-e']);
  expect(roots).toEqual([rootOf('x-d')]);
});

test.each([
  { shows: 'plain', html: `<div>${root('<b>x</b>')}</div>`, isRead: true },
  {
    shows: 'an editor around the host',
    html: `<p contenteditable><span>${root('<b>x</b>')}</span></p>`,
    isRead: false,
  },
  { shows: 'a language around the host', html: `<p lang="fr"><span>${root('<b>x</b>')}</span></p>`, isRead: false },
  {
    shows: 'a language in the root',
    html: `<p lang="fr"><span>${root('<b lang="en">x</b>')}</span></p>`,
    isRead: true,
  },
])('isTextRead: $shows is $isRead', ({ html, isRead }) => {
  setPageWithRoots(html);
  const host = document.querySelector('span, div') as Element;
  expect(isTextRead(host.shadowRoot?.querySelector('b')?.firstChild as Text, markName)).toBe(isRead);
});

test('the container of text at the top of a root is the root', () => {
  setPageWithRoots(`<div>${root('<b>x</b>')}</div>`);
  expect(containerOf(rootOf('div').querySelector('b') as Element, markName)).toBe(rootOf('div'));
});

describe('the order of a page with roots', () => {
  const html = `a<div>${root(`b<section>${root('c<p>d</p>')}e</section>f`)}g<p>h</p></div>i<div>${root('j')}</div>k`;

  test('a root stands at its host, before the light text', () => {
    const texts = allTexts(setPageWithRoots(html));
    expect(texts.map(({ data }) => data).join('')).toBe('abcdefghijk');
    for (const [n, one] of texts.entries()) {
      for (const [m, other] of texts.entries())
        expect([one.data, other.data, isBefore(one, other)]).toEqual([one.data, other.data, n < m]);
    }
  });

  test.each(['abcdefghijk', 'k', 'dk', 'jc'])('a walk numbers %s', (wanted) => {
    const texts = allTexts(setPageWithRoots(html)).filter(({ data }) => wanted.includes(data));
    const numbers = numberTexts(new Map(texts.toReversed().map((text) => [text, null])), document);
    expect(texts.map((text) => numbers.get(text))).toEqual(texts.map((_, n) => n));
  });

  test('what has left the page has no number', () => {
    setPageWithRoots(`<div>${root('gone')}</div>`);
    const text = rootOf('div').firstChild as Text;
    get('div').remove();
    expect(numberTexts(new Map([[text, null]]), document).size).toBe(0);
  });
});

describe('ways up', () => {
  test('roots around a node, the innermost first', () => {
    setPageWithRoots(`<div>${root(`<p>${root('<b>x</b>')}</p>`)}</div>`);
    const outer = rootOf('div');
    const inner = rootOf('p', outer);
    expect(shadowRootsAround(inner.querySelector('b') as Element)).toEqual([inner, outer]);
    expect(elementAbove(inner.querySelector('b') as Element)).toBe(outer.querySelector('p'));
    expect(shadowRootsAround(get('div'))).toEqual([]);
  });

  test.each([
    { shows: 'a link around the host', html: `<a href="#"><span>${root('<b>x</b>')}</span></a>`, is: true },
    { shows: 'a link in the root', html: `<span>${root('<a href="#"><b>x</b></a>')}</span>`, is: true },
    { shows: 'plain', html: `<span>${root('<b>x</b>')}</span>`, is: false },
  ])('isInteractive: $shows', ({ html, is }) => {
    setPageWithRoots(html);
    expect(isInteractive(rootOf('span').querySelector('b'))).toBe(is);
  });
});
