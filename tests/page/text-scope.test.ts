// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readBlocks, setPage } from './page-under-test';

/** Each block with what holds for it: H for a heading, F for furniture, and for each text node in a mixed line. */
function scopes(html: string): string[] {
  return readBlocks(setPage(html), '').map(({ text, isHeading, segments }) => {
    const furniture = segments.map(({ isFurniture }) => (isFurniture ? 'F' : '-')).join('');
    return `${text.trim()} ${isHeading ? 'H' : ''}${furniture}`;
  });
}

test.each<[shows: string, html: string, expected: string[]]>([
  ['plain text', '<p>a</p>', ['a -']],
  ['headings', '<h1>a</h1><h6><b>b</b></h6><p>c</p>', ['a H-', 'b H-', 'c -']],
  ['headings by role', '<div role="heading" aria-level="2">a</div><p>b</p>', ['a H-', 'b -']],
  ['navigation and all in it', '<nav><ul><li><a href="/">a</a></li></ul></nav><p>b</p>', ['a F', 'b -']],
  ['headers and footers', '<header><p>a</p></header><p>b</p><footer>c</footer>', ['a F', 'b -', 'c F']],
  ['a label in a line', '<p>a <label>b</label> c</p>', ['a b c -F-']],
  [
    'roles',
    '<div role="navigation">a</div><div role="TabList"><span>b</span></div><ul role="menu"><li>c</li></ul><div role="banner">d</div>',
    ['a F', 'b F', 'c F', 'd F'],
  ],
  ['a heading in a header', '<header><h1>a</h1></header><p>b</p>', ['a HF', 'b -']],
  ['a legend', '<fieldset><legend>a</legend><p>b</p></fieldset>', ['a F', 'b -']],
  [
    'a row of links',
    '<ol><li><a href="/">a</a> › <a href="/b">b</a></li></ol><p><a href="/">c</a> d</p>',
    ['a › b FFF', 'c d --'],
  ],
  ['what comes after nested ones', '<nav><header>a</header>b</nav>c', ['a F', 'b F', 'c -']],
])('%s', (_, html, expected) => {
  expect(scopes(html)).toEqual(expected);
});

test('the elements around the root count', () => {
  setPage('<nav><div id="root"><p>a</p></div></nav>');
  const [block] = readBlocks(document.querySelector('#root') as Element, '');
  expect(block?.segments[0]?.isFurniture).toBe(true);
});
