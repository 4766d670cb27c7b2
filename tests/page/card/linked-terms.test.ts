// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Match } from '../../../matching/match';
import { findLinkedTerms } from '../../../page/card/linked-terms';
import { createFakeHighlighter } from '../fake-highlighter';
import { readBlocks, setPage } from '../page-under-test';

const match = (text: string, word: string, termId = word): Match => {
  const start = text.indexOf(word);
  return { termId, start, end: start + word.length };
};

test('the words of a block that are links are found, each term once, without the one that is explained', () => {
  setPage(
    '<p>pain, <a href="#a">flare</a>, fog, <button>hip</button>, <a href="#b">flares</a>, <a href="#c">ache</a></p>',
  );
  const [block] = readBlocks(document.body, '');
  if (!block) throw new Error('the page has no block');
  const { text } = block;
  const explained = match(text, 'pain');
  const highlighter = createFakeHighlighter();
  highlighter.paint(block, [
    explained,
    match(text, 'flare'),
    match(text, 'fog'),
    match(text, 'flares', 'flare'),
    match(text, 'ache', 'pain'),
  ]);
  const found = findLinkedTerms({ block, match: explained }, highlighter, document);
  expect(found.map(({ match: { start, end } }) => text.slice(start, end))).toEqual(['flare']);
});
