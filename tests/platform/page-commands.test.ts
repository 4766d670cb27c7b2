import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { WalkRequest } from '../../platform/messages';
import { explainWord, jumpToTerm, walkTo } from '../../platform/page-commands';
import { storeFrameFindings } from '../../platform/tab-findings';

const tabId = 4;

/** Frames with words in them that keep their own position, as page/walking/walker.ts does; `view` is what is seen first. */
function openTab(frames: Record<number, { words: string[]; view?: number }>) {
  const positions = new Map<number, number>();
  const walked: string[] = [];
  const walk = (frameId: number, { to, termId, from }: WalkRequest): 'there' | 'left' | 'none' => {
    const { words = [], view = 0 } = frames[frameId] ?? {};
    const position = positions.get(frameId);
    if (from === 'position' && position === undefined) return 'none';
    if (to === 'card') {
      walked.push(`card of ${words[position ?? 0]}`);
      return 'there';
    }
    const step = to === 'next' ? 1 : -1;
    const edge = to === 'next' ? 0 : words.length - 1;
    let at = from === 'edge' ? edge : from === 'view' ? view : (position ?? 0) + step;
    while (words[at] !== undefined && termId !== null && words[at] !== termId) at += step;
    if (words[at] === undefined) {
      positions.delete(frameId);
      return 'left';
    }
    positions.set(frameId, at);
    walked.push(words[at] as string);
    return 'there';
  };
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (id, message, options) => {
    const frameId = options?.frameId ?? 0;
    if (id !== tabId || !frames[frameId]) throw new Error('nobody there');
    return { result: walk(frameId, (message as { data: WalkRequest }).data) };
  });
  return { walked, frames };
}

async function findIn(...frameIds: number[]): Promise<void> {
  for (const frameId of frameIds) {
    await storeFrameFindings({ tabId, frameId }, { counts: { a: 1 }, workMs: 1, isComplete: true });
  }
}

async function repeat(times: number, act: () => Promise<unknown>): Promise<void> {
  for (let n = 0; n < times; n++) await act();
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('a walk goes through the top frame and then the others, and begins again', async () => {
  const { walked } = openTab({ 0: { words: ['a', 'b'] }, 12: { words: ['d'] }, 7: { words: ['c'] } });
  await findIn(0, 12, 7);
  await repeat(5, () => walkTo(tabId, 'next'));
  expect(walked).toEqual(['a', 'b', 'c', 'd', 'a']);
  await repeat(3, () => walkTo(tabId, 'previous'));
  expect(walked.slice(5)).toEqual(['d', 'c', 'b']);
});

test('it begins with what the top frame shows, and comes round to what is before it', async () => {
  const { walked } = openTab({ 0: { words: ['a', 'b', 'c'], view: 2 }, 5: { words: ['d'] } });
  await findIn(0, 5);
  await repeat(4, () => walkTo(tabId, 'next'));
  expect(walked).toEqual(['c', 'd', 'a', 'b']);
});

test('where nothing follows what is seen, it begins at the top', async () => {
  const { walked } = openTab({ 0: { words: ['a', 'b'], view: 2 } });
  await findIn(0);
  expect(await walkTo(tabId, 'next')).toBe(true);
  expect(walked).toEqual(['a']);
});

test('a top frame without words is passed over', async () => {
  const { walked } = openTab({ 0: { words: [] }, 3: { words: ['a'] } });
  await findIn(3);
  await repeat(2, () => walkTo(tabId, 'next'));
  expect(walked).toEqual(['a', 'a']);
});

test('a jump goes through the mentions of one term in all frames', async () => {
  const { walked } = openTab({ 0: { words: ['a', 'b', 'a'] }, 3: { words: ['b', 'a', 'b'] } });
  await findIn(0, 3);
  await repeat(4, () => jumpToTerm(tabId, 'a'));
  expect(walked).toEqual(['a', 'a', 'a', 'a']);
  expect(await jumpToTerm(tabId, 'x')).toBe(false);
});

test('the word walked to is explained; before any walk the first one is', async () => {
  const { walked } = openTab({ 0: { words: ['a', 'b'] }, 3: { words: ['c'] } });
  await findIn(0, 3);
  expect(await explainWord(tabId)).toBe(true);
  await walkTo(tabId, 'next');
  await explainWord(tabId);
  expect(walked).toEqual(['a', 'card of a', 'b', 'card of b']);
});

test('a tab without words, and one that does not answer, have nothing to walk to', async () => {
  openTab({ 0: { words: [] } });
  expect(await walkTo(tabId, 'next')).toBe(false);
  await findIn(0, 8);
  expect(await walkTo(tabId, 'previous')).toBe(false);
  expect(await explainWord(tabId)).toBe(false);
});
