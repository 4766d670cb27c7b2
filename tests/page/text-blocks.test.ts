// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { containerOf, isReadable } from '../../page/reading-scope';
import { readTextBlocks } from '../../page/text-blocks';
import { loadBlockFixtures } from './load-fixtures';
import { get, readBlocks, setPage, textOf } from './page-under-test';

const markName = 'test-mark';

describe('readTextBlocks', () => {
  test.each(loadBlockFixtures())('$shows', ({ html, depth, blocks }) => {
    const section = setPage(html).firstElementChild as Element;
    const read = readBlocks(section, markName, depth);
    expect(read.map(({ text }) => text)).toEqual(blocks);
    for (const { text, segments } of read) {
      for (const { node, start, end } of segments) expect(text.slice(start, end)).toBe(node.data);
    }
  });

  test('offers pauses on a page with little text', () => {
    const page = setPage('<img>'.repeat(450));
    expect([...readTextBlocks(page, { depth: 'deep', markName })]).toEqual([null, null]);
  });

  test('reads a form whose fields have the names of what every element can do', () => {
    const page = setPage('<form><input name="matches"><p>one</p></form><p>two</p>');
    const form = page.querySelector('form') as HTMLFormElement;
    // As browsers do it: a field is found under its name in the form.
    Object.defineProperty(form, 'matches', { value: form.querySelector('input') });
    expect(readBlocks(page, markName).map(({ text }) => text)).toEqual(['one', 'two']);
  });

  test('does not leave the root', () => {
    setPage('before<div id="root"><b>in<i>side</i></b></div>after');
    expect(readBlocks(get('#root'), markName).map(({ text }) => text)).toEqual(['inside']);
  });
});

test.each([
  { shows: 'plain text', html: '<p><b id="at">x</b></p>', readable: true },
  { shows: 'a note', html: '<p><sup id="at">x</sup></p>', readable: true },
  { shows: 'inside code', html: '<code><b id="at">x</b></code>', readable: false },
  { shows: 'left out itself', html: '<p id="at" translate="no">x</p>', readable: false },
  {
    shows: 'written by the reader, far above',
    html: '<div contenteditable><p><b id="at">x</b></p></div>',
    readable: false,
  },
])('isReadable: $shows is $readable', ({ html, readable }) => {
  setPage(html);
  expect(isReadable(textOf('#at'), markName)).toBe(readable);
});

test.each([
  { shows: 'the paragraph around inline elements', html: '<p id="box"><a><b id="at">x</b></a></p>' },
  { shows: 'the nearest of two', html: '<div><div id="box"><i id="at">x</i></div></div>' },
  { shows: 'a block itself', html: '<ul><li id="box"><span id="at">x</span></li></ul>' },
  { shows: 'our marks are passed', html: '<p id="box"><test-mark id="at">x</test-mark></p>' },
])('containerOf: $shows', ({ html }) => {
  setPage(html);
  expect(containerOf(textOf('#at'), markName)).toBe(get('#box'));
  expect(containerOf(get('#box'), markName)).toBe(get('#box'));
});
