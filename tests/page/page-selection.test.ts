// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Match } from '../../matching/match';
import type { ReaderChoice } from '../../matching/select-matches';
import { PageSelection, type SelectedBlock } from '../../page/page-selection';
import { setPage } from './page-under-test';

const calm: ReaderChoice = { hiddenTerms: new Set(), density: 'calm' };

/** A block of so many words in which each letter is a term; an "H" before them makes it a heading. */
function addBlock(selection: PageSelection<SelectedBlock>, node: Text, wordCount = 40): SelectedBlock {
  const isHeading = node.data.startsWith('H');
  const matches: Match[] = [...node.data].map((termId, n) => ({ termId, start: n, end: n + 1 }));
  const segments = [{ node, start: 0, end: node.length, isFurniture: false }];
  const item = {
    block: { text: node.data, nodes: [node], segments, isFurniture: false, isHeading, expansions: [] },
    wordCount,
    matches,
    shown: [],
    painted: [],
    order: 0,
  };
  selection.add(item);
  return item;
}

/** Paints what has changed and gives the texts of the blocks that were painted anew. */
function paint(selection: PageSelection<SelectedBlock>): string[] {
  return [...selection.takeChanged()].flat().map((item) => {
    item.painted = item.shown;
    return item.block.text;
  });
}

const terms = (item: SelectedBlock) => item.shown.map(({ termId }) => termId).join('');

function textNodes(...texts: string[]): Text[] {
  const page = setPage('');
  for (const text of texts) page.append(text);
  return [...page.childNodes] as Text[];
}

describe('the selection of a page', () => {
  test('begins again with each heading', () => {
    const nodes = textNodes('ab', 'b', 'Ha', 'ab');
    const selection = new PageSelection<SelectedBlock>(calm);
    const items = nodes.map((node) => addBlock(selection, node, 100));
    paint(selection);
    expect(items.map(terms)).toEqual(['ab', '', 'Ha', 'b']);
  });

  test('goes by the order of the page, whatever the order of reading', () => {
    const [first, second] = textNodes('a', 'a') as [Text, Text];
    const selection = new PageSelection<SelectedBlock>(calm);
    const later = addBlock(selection, second);
    expect(paint(selection)).toEqual(['a']);
    const earlier = addBlock(selection, first);
    paint(selection);
    expect([earlier, later].map(terms)).toEqual(['a', '']);
  });

  test('gives a removed mention to the next', () => {
    const selection = new PageSelection<SelectedBlock>(calm);
    const [one, other] = textNodes('a', 'a').map((node) => addBlock(selection, node)) as [SelectedBlock, SelectedBlock];
    paint(selection);
    selection.remove(one);
    expect(paint(selection)).toEqual(['a']);
    expect(terms(other)).toBe('a');
  });

  test('sees that a block was moved', () => {
    const [first, second] = textNodes('a', 'a') as [Text, Text];
    const selection = new PageSelection<SelectedBlock>(calm);
    const items = [first, second].map((node) => addBlock(selection, node)) as [SelectedBlock, SelectedBlock];
    paint(selection);
    document.body.append(first);
    selection.place(items[0]);
    paint(selection);
    expect(items.map(terms)).toEqual(['', 'a']);
  });

  test('leaves alone what did not change', () => {
    const nodes = textNodes('a', 'Hb', 'c', 'Hd', 'e');
    const selection = new PageSelection<SelectedBlock>(calm);
    const items = nodes.map((node) => addBlock(selection, node, 400));
    expect(paint(selection)).toHaveLength(5);
    expect(paint(selection)).toEqual([]);
    const item = items[2] as SelectedBlock;
    item.matches = [];
    selection.place(item);
    expect(paint(selection)).toEqual(['c']);
  });

  test('follows what the reader wants to see', () => {
    const selection = new PageSelection<SelectedBlock>(calm);
    const items = textNodes('aa', 'a').map((node) => addBlock(selection, node));
    paint(selection);
    selection.choose({ ...calm, density: 'every' });
    paint(selection);
    expect(items.map(terms)).toEqual(['aa', 'a']);
    selection.choose({ hiddenTerms: new Set(['a']), density: 'every' });
    paint(selection);
    expect(items.map(terms)).toEqual(['', '']);
    expect(selection.isHidden('a')).toBe(true);
  });
});

type Change = { kind: 'add' | 'remove' | 'move' | 'edit'; at: number; text: string; words: number };
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('add', 'remove', 'move', 'edit'),
  at: fc.nat(20),
  text: fc.stringMatching(/^H?[a-d]{0,3}$/),
  words: fc.nat(80),
});

test('after any changes it is the selection of a page read anew', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 6 }), { maxLength: 5 }), (bursts) => {
      const page = setPage('');
      const selection = new PageSelection<SelectedBlock>(calm);
      const items = new Map<Text, SelectedBlock>();
      const nodeAt = (at: number) => page.childNodes[at % Math.max(1, page.childNodes.length)] as Text | undefined;
      for (const burst of bursts) {
        const leaving: SelectedBlock[] = [];
        for (const { kind, at, text, words } of burst) {
          const node = nodeAt(at);
          const item = node && items.get(node);
          if (kind === 'add' || !node || !item) {
            const added = document.createTextNode(text);
            page.insertBefore(added, node ?? null);
            items.set(added, addBlock(selection, added, words));
          } else if (kind === 'remove') {
            node.remove();
            items.delete(node);
            // What has left the page is told at once or only after other changes.
            if (words % 2) selection.remove(item);
            else leaving.push(item);
          } else if (kind === 'move') {
            page.append(node);
            selection.place(item);
          } else {
            item.matches = item.matches.slice(1);
            selection.place(item);
          }
        }
        paint(selection);
        for (const item of leaving) selection.remove(item);
        paint(selection);
      }
      const anew = new PageSelection<SelectedBlock>(calm);
      const expected = [...page.childNodes].map((node) => {
        const item = items.get(node as Text) as SelectedBlock;
        const copy = { ...item, shown: [], painted: [], order: 0 };
        anew.add(copy);
        return copy;
      });
      for (const _ of anew.takeChanged());
      expect([...page.childNodes].map((node) => terms(items.get(node as Text) as SelectedBlock))).toEqual(
        expected.map(terms),
      );
    }),
  );
});

/** A page of blocks; those whose text begins with "H" are headings. */
function addBlocks(selection: PageSelection<SelectedBlock>, texts: readonly string[]): SelectedBlock[] {
  setPage('');
  return texts.map((text) => {
    const node = document.createTextNode(text);
    document.body.append(node);
    return addBlock(selection, node, 50);
  });
}

test('a selection that is stopped in the middle goes on there, and ends as if it had not been', () => {
  const texts = Array.from({ length: 30 }, (_, n) => (n % 10 === 0 ? `Hx${n}` : `text ${n}`));
  const whole = new PageSelection<SelectedBlock>(calm);
  const wanted = addBlocks(whole, texts);
  for (const _ of whole.takeChanged());
  const stopped = new PageSelection<SelectedBlock>(calm);
  const items = addBlocks(stopped, texts);
  for (let tries = 0; tries < 3; tries++) {
    expect(items.map(terms)).not.toEqual(wanted.map(terms));
    for (const _ of stopped.takeChanged()) break;
  }
  for (const _ of stopped.takeChanged());
  expect(items.map(terms)).toEqual(wanted.map(terms));
});

test('a long text without headings has sections, of which text that is put in moves few', () => {
  const selection = new PageSelection<SelectedBlock>(calm);
  const items = addBlocks(
    selection,
    Array.from({ length: 2000 }, (_, n) => 'x'.repeat(1 + ((n * 7919) % 97))),
  );
  const begins = () => items.flatMap(({ sectionStart }, n) => (sectionStart ? [n] : []));
  for (const _ of selection.takeChanged());
  const before = begins();
  expect(before.length).toBeGreaterThan(20);
  const first = document.createTextNode('put in');
  document.body.prepend(first);
  addBlock(selection, first, 50);
  for (const _ of selection.takeChanged());
  expect(begins().filter((n) => before.includes(n)).length).toBeGreaterThan(before.length - 5);
});

test('a long text of equal blocks has sections too', () => {
  const selection = new PageSelection<SelectedBlock>(calm);
  addBlocks(selection, new Array(1000).fill('x'));
  expect([...selection.takeChanged()].length).toBeGreaterThanOrEqual(3);
});
