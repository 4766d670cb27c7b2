// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BlockRecords } from '../../page/block-records';
import type { Highlighter } from '../../page/highlighter';
import { observePage, type PageObserver } from '../../page/page-observer';
import { readChanges, readInto } from '../../page/read-into-records';
import { createElementPainter } from './element-painter';
import { everyMention, get, runAll, setPage, smallIndex, textOf } from './page-under-test';

let highlighter: Highlighter;
let records: BlockRecords;
let observer: PageObserver;
beforeEach(() => {
  highlighter = createElementPainter(document);
  records = new BlockRecords({ index: smallIndex, highlighter, choice: everyMention });
});
afterEach(() => {
  observer.stop();
  records.clear();
  highlighter.clear();
});

/** Marks a page, and marks it again whenever `heal` is called. */
function markPage(html: string): void {
  const page = setPage(html);
  const { markName } = highlighter;
  observer = observePage(page, {
    onChanges: (changes) =>
      observer.ignoring(() => {
        runAll(readChanges(changes, records, { markName }));
        records.settle();
      }),
    onWritten: (node) => highlighter.noteWritten(node),
  });
  observer.ignoring(() => {
    runAll(readInto(records, page, { depth: 'deep', markName }));
    records.settle();
  });
}

/** A browser reports a text that is written anew though it stays the same; happy-dom does not. */
function reportSameText(): void {
  highlighter.noteWritten(textOf('p'));
  get('p').lang = 'en';
}

const heal = (): void => observer.flush();
const markedTexts = (): (string | null)[] =>
  [...document.querySelectorAll(highlighter.markName)].map((mark) => mark.textContent);
const unmark = (): string => {
  observer.ignoring(() => records.clear());
  return document.body.innerHTML;
};

describe('what a framework does with nodes of its own', () => {
  test.each<{ shows: string; html: string; write: () => void; marked: string[]; after: string }>([
    {
      shows: 'writes the very text that was left in its node',
      html: '<p>the hip pain here</p>',
      write: () => {
        textOf('p').data = 'the ';
        reportSameText();
      },
      marked: [],
      after: '<p lang="en">the </p>',
    },
    {
      shows: 'empties a text that is one term',
      html: '<p>hip pain<b>x</b></p>',
      write: () => {
        textOf('p').data = '';
        reportSameText();
      },
      marked: [],
      after: '<p lang="en"><b>x</b></p>',
    },
    {
      shows: 'finds its node behind its anchor, as Lit does, and writes',
      html: '<p><!-- -->hip pain here</p>',
      write: () => {
        (get('p').firstChild?.nextSibling as Text).data = 'fibromyalgia';
      },
      marked: ['fibromyalgia'],
      after: '<p><!-- -->fibromyalgia</p>',
    },
    {
      shows: 'moves its node into another element',
      html: '<p>the hip pain here</p><div></div>',
      write: () => get('div').append(textOf('p')),
      marked: ['hip pain'],
      after: '<p></p><div>the hip pain here</div>',
    },
    {
      shows: 'moves a node that is one term behind another',
      html: '<p>hip pain<!-- --> or </p>',
      write: () => get('p').append(textOf('p')),
      marked: ['hip pain'],
      after: '<p><!-- --> or hip pain</p>',
    },
    {
      shows: 'takes its node out',
      html: '<p>hip pain<b>x</b></p>',
      write: () => textOf('p').remove(),
      marked: [],
      after: '<p><b>x</b></p>',
    },
    {
      shows: 'puts an element before its node',
      html: '<p>hip pain here</p>',
      write: () => get('p').insertBefore(document.createElement('hr'), textOf('p')),
      marked: ['hip pain'],
      after: '<p><hr>hip pain here</p>',
    },
    {
      shows: 'puts an element right behind its node',
      html: '<p>the hip pain here</p>',
      write: () => textOf('p').after(document.createElement('hr')),
      marked: ['hip pain'],
      after: '<p>the hip pain here<hr></p>',
    },
    {
      shows: 'replaces all by text',
      html: '<p>the hip pain here</p>',
      write: () => {
        get('p').textContent = 'fibromyalgia';
      },
      marked: ['fibromyalgia'],
      after: '<p>fibromyalgia</p>',
    },
    {
      shows: 'writes its own HTML once more',
      html: '<p>the hip pain here</p>',
      write: () => {
        const { innerHTML } = get('p');
        get('p').innerHTML = innerHTML;
      },
      marked: ['hip pain'],
      after: '<p>the hip pain here</p>',
    },
  ])('$shows', ({ html, write, marked, after }) => {
    markPage(html);
    write();
    heal();
    expect(markedTexts()).toEqual(marked);
    expect(unmark()).toBe(after);
  });
});

test('a part that is taken out has its whole text, by the same node, and is marked again when it is put back', () => {
  markPage('<p>the hip pain here</p><hr>');
  const [part, node] = [get('p'), textOf('p')];
  part.remove();
  heal();
  expect(part.innerHTML).toBe('the hip pain here');
  expect(part.firstChild).toBe(node);
  node.data = 'now fibromyalgia';
  document.body.prepend(part);
  heal();
  expect(markedTexts()).toEqual(['fibromyalgia']);
  expect(unmark()).toBe('<p>now fibromyalgia</p><hr>');
});

test('a node that is taken out alone has its whole text', () => {
  markPage('<p>the hip pain here</p>');
  const node = textOf('p');
  node.remove();
  heal();
  expect(node.data).toBe('the hip pain here');
});

test('normalize() takes no text away, and the page keeps its node', () => {
  markPage('<p>Fibromyalgia</p>');
  const node = textOf('p');
  document.body.normalize();
  heal();
  expect(markedTexts()).toEqual(['Fibromyalgia']);
  expect(unmark()).toBe('<p>Fibromyalgia</p>');
  expect(textOf('p')).toBe(node);
});
