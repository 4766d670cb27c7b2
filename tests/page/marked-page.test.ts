// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TokenIndex } from '../../matching/token-index';
import type { IndexLoader } from '../../page/index-loader';
import { startMarking } from '../../page/marked-page';
import type { PageFindings } from '../../page/page-marking';
import { createFakeHighlighter } from './fake-highlighter';
import { get, runAll, setPage, smallTerms, textOf } from './page-under-test';
import { stubLayout } from './stub-layout';

/** Brings the words of a small glossary and counts how often the senses are asked for. */
function createLoader(fails = 0): IndexLoader & { askedForSenses: () => number } {
  const index = new TokenIndex();
  let asked = 0;
  let isComplete = false;
  return {
    index,
    get isComplete() {
      return isComplete;
    },
    loadNames: async () => runAll(index.learnNames(smallTerms)),
    async loadSenses() {
      asked++;
      if (asked <= fails) throw new Error('nobody answers');
      runAll(index.learnSenses({ terms: smallTerms }));
      isComplete = true;
    },
    askedForSenses: () => asked,
  };
}

let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
  stubLayout();
});
afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
});

function markPage(html: string, words: IndexLoader) {
  const highlighter = createFakeHighlighter();
  const findings: PageFindings[] = [];
  const root = setPage(html);
  const choice = { hiddenTerms: new Set<string>(), density: 'every' as const };
  startMarking({ root, words, highlighter, choice, onFindings: (now) => findings.push(now) }, ending.signal);
  const isComplete = () => expect.poll(() => findings.at(-1)?.isComplete).toBe(true);
  return { painted: highlighter.paintedTexts, findings, isComplete };
}

test('a page without a name never asks what tells senses', async () => {
  const words = createLoader();
  const page = markPage('<p>The weather is fine.</p>', words);
  await page.isComplete();
  textOf('p').data = 'It rains.';
  get('p').append(document.createElement('b'));
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(words.askedForSenses()).toBe(0);
  expect(page.painted()).toEqual([]);
});

test('a page with a name asks once and is marked', async () => {
  const words = createLoader();
  const page = markPage('<p>Fine weather.</p><p>Less hip pain.</p>', words);
  await page.isComplete();
  expect(page.painted()).toEqual(['hip pain']);
  expect(words.askedForSenses()).toBe(1);
  expect(page.findings.at(-1)?.counts).toEqual(new Map([['hip-pain', 1]]));
});

test.each([
  {
    shows: 'text that takes the place of all there was',
    change: () => {
      get('p').textContent = 'Hip pain.';
    },
  },
  { shows: 'text that is written anew', change: () => (textOf('p').data = 'Hip pain.') },
  {
    shows: 'an element that is added',
    change: () => get('p').after(Object.assign(document.createElement('p'), { textContent: 'Hip pain.' })),
  },
  {
    shows: 'a word that goes on in an added element',
    change: () => get('p').append(' hip ', Object.assign(document.createElement('b'), { textContent: 'pain' })),
  },
])('the first name on a page comes with $shows', async ({ change }) => {
  const words = createLoader();
  const page = markPage('<p>Fine weather,</p><p>and warm.</p>', words);
  await page.isComplete();
  change();
  await expect.poll(() => page.painted().map((text) => text.toLowerCase())).toEqual(['hip pain']);
  expect(words.askedForSenses()).toBe(1);
});

test('when the senses cannot be brought nothing is marked, and the next change is a new occasion', async () => {
  const words = createLoader(1);
  const page = markPage('<p>Hip pain.</p><i>x</i>', words);
  await expect.poll(() => words.askedForSenses()).toBe(1);
  expect(page.painted()).toEqual([]);
  textOf('i').data = 'fibromyalgia';
  await expect.poll(() => page.painted()).toEqual(['Hip pain', 'fibromyalgia']);
});

test('when the senses cannot be brought, any change of a page with a name is a new occasion', async () => {
  const words = createLoader(1);
  const page = markPage('<p>Hip pain.</p><i>x</i>', words);
  await expect.poll(() => words.askedForSenses()).toBe(1);
  textOf('i').data = 'nothing';
  await expect.poll(() => page.painted()).toEqual(['Hip pain']);
});
