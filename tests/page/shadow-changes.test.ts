// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { BlockRecords } from '../../page/block-records';
import type { PageChanges } from '../../page/page-changes';
import { observePage } from '../../page/page-observer';
import { readChanges, readInto } from '../../page/read-into-records';
import type { HostListener } from '../../page/shadow-hosts';
import { createElementPainter } from './element-painter';
import { everyMention, get, runAll, smallIndex } from './page-under-test';
import { rootOf, setPageWithRoots } from './page-with-roots';

const html =
  '<p>fibromyalgia</p><div id="host"><template data-root><p>hip pain</p>trigger point<section id="inner">' +
  '<template data-root>fibromyalgia</template></section></template></div>';

/** A page with marks as elements that has been read once, and what is found in it now. */
function openPage() {
  const page = setPageWithRoots(html);
  const highlighter = createElementPainter(document);
  const records: BlockRecords = new BlockRecords({ index: smallIndex, highlighter, choice: everyMention });
  let reported: PageChanges | null = null;
  const observer = observePage(page, {
    onChanges: (changes) => {
      reported = changes;
    },
    onWritten: (node) => highlighter.noteWritten(node),
  });
  const hosts: HostListener = { onRoot: (root) => observer.watch(root), onBareHost: () => undefined };
  const reading = { markName: highlighter.markName, hosts };
  observer.ignoring(() => {
    runAll(readInto(records, page, { depth: 'deep', ...reading }));
    records.settle();
  });
  return {
    found: () => Object.fromEntries(records.countTerms()),
    change(write: () => void) {
      write();
      observer.flush();
      observer.ignoring(() => {
        if (reported) runAll(readChanges(reported, records, reading));
        records.settle();
      });
    },
    stop() {
      observer.stop();
      records.clear();
      highlighter.clear();
    },
  };
}

const innerRoot = () => rootOf('#inner', rootOf('#host'));

test.each<{ shows: string; write: () => void; found: Record<string, number> }>([
  { shows: 'nothing', write: () => undefined, found: { fibromyalgia: 2, 'hip-pain': 1, 'trigger-point': 1 } },
  {
    shows: 'text added at the top of a root',
    write: () => rootOf('#host').append(' and fibromyalgia'),
    found: { fibromyalgia: 3, 'hip-pain': 1, 'trigger-point': 1 },
  },
  {
    shows: 'text rewritten in a nested root',
    write: () => {
      innerRoot().innerHTML = '<i>hip</i> pain';
    },
    found: { fibromyalgia: 1, 'hip-pain': 2, 'trigger-point': 1 },
  },
  { shows: 'the host removed', write: () => get('#host').remove(), found: { fibromyalgia: 1 } },
  {
    shows: 'the host left out from now on',
    write: () => get('#host').setAttribute('translate', 'no'),
    found: { fibromyalgia: 1 },
  },
  {
    shows: 'the host in another language from now on',
    write: () => get('#host').setAttribute('lang', 'fr'),
    found: { fibromyalgia: 1 },
  },
  {
    shows: 'the host moved',
    write: () => document.body.prepend(get('#host')),
    found: { fibromyalgia: 2, 'hip-pain': 1, 'trigger-point': 1 },
  },
  {
    shows: 'a mark copied by the page into a root',
    write: () => {
      const copy = rootOf('#host').querySelector('p')?.cloneNode(true) as Element;
      innerRoot().append(copy);
    },
    found: { fibromyalgia: 2, 'hip-pain': 2, 'trigger-point': 1 },
  },
])('a page with shadow roots after a change: $shows', ({ write, found }) => {
  const page = openPage();
  page.change(write);
  expect(page.found()).toEqual(found);
  page.stop();
});

test('nothing is left in shadow roots when marking ends', () => {
  const page = openPage();
  const own = new CSSStyleSheet();
  rootOf('#host').adoptedStyleSheets = [own, ...rootOf('#host').adoptedStyleSheets];
  expect(innerRoot().querySelectorAll('explained-term')).toHaveLength(1);
  expect(innerRoot().adoptedStyleSheets).toHaveLength(1);
  page.stop();
  expect(rootOf('#host').innerHTML).toBe('<p>hip pain</p>trigger point<section id="inner"></section>');
  expect(innerRoot().innerHTML).toBe('fibromyalgia');
  expect(innerRoot().adoptedStyleSheets).toEqual([]);
  expect(rootOf('#host').adoptedStyleSheets).toEqual([own]);
});
