// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TokenIndex } from '../../matching/token-index';
import type { IndexLoader } from '../../page/index-loader';
import { learnWhileParsed } from '../../page/learn-while-parsed';
import { runAll, setPage, smallTerms } from './page-under-test';

let readyState: DocumentReadyState;
let endParsing: () => void;
let parsed: Promise<void>;
const { signal } = new AbortController();

beforeEach(() => {
  readyState = 'loading';
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => readyState);
  parsed = new Promise((resolve) => {
    endParsing = () => {
      readyState = 'interactive';
      resolve();
    };
  });
});
afterEach(() => vi.restoreAllMocks());

function createWords() {
  const index = new TokenIndex();
  const loadNames = vi.fn(async () => runAll(index.learnNames(smallTerms)));
  const loadSenses = vi.fn(async () => undefined);
  return { index, isComplete: false, loadNames, loadSenses } satisfies IndexLoader;
}

const paragraphs = (count: number) => '<p>Fine weather.</p>'.repeat(count);

test('the senses are learned once a name stands in what is there of the page', async () => {
  const words = createWords();
  setPage(paragraphs(3));
  const learning = learnWhileParsed(document, words, { signal, parsed });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(words.loadNames).toHaveBeenCalled();
  expect(words.loadSenses).not.toHaveBeenCalled();
  setPage(`${paragraphs(3)}<p>Notes on fibromyalgia.</p>`);
  await learning;
  expect(words.loadSenses).toHaveBeenCalledOnce();
});

test('on a page that begins with much text and no name nothing more is looked for', async () => {
  const words = createWords();
  setPage(`${paragraphs(250)}<p>Notes on fibromyalgia.</p>`);
  await learnWhileParsed(document, words, { signal, parsed });
  expect(words.loadSenses).not.toHaveBeenCalled();
});

test('the end of parsing ends it', async () => {
  const words = createWords();
  setPage(paragraphs(3));
  const learning = learnWhileParsed(document, words, { signal, parsed });
  await new Promise((resolve) => setTimeout(resolve, 30));
  endParsing();
  await learning;
  expect(words.loadSenses).not.toHaveBeenCalled();
});

test('senses that cannot be brought now are left to whoever needs them', async () => {
  const words = createWords();
  words.loadSenses.mockRejectedValueOnce(new Error('nobody answers'));
  setPage('<p>Notes on fibromyalgia.</p>');
  await learnWhileParsed(document, words, { signal, parsed });
  expect(words.loadSenses).toHaveBeenCalledOnce();
});
