import { expect, test } from 'vitest';
import { createSlipCounter } from '../../glossary/slips-to-prefix';

test.each([
  { typed: 'fibro', word: 'fibromyalgia', slips: 0, shows: 'a beginning' },
  { typed: 'fibromyalgia', word: 'fibromyalgia', slips: 0, shows: 'a whole word' },
  { typed: 'fibromialg', word: 'fibromyalgia', slips: 1, shows: 'a wrong letter before the word is typed to its end' },
  { typed: 'fibrmyalg', word: 'fibromyalgia', slips: 1, shows: 'a letter too few' },
  { typed: 'fibrromyal', word: 'fibromyalgia', slips: 1, shows: 'a letter too many' },
  { typed: 'fibormyalg', word: 'fibromyalgia', slips: 1, shows: 'two letters swapped' },
  { typed: 'ifbro', word: 'fibromyalgia', slips: 1, shows: 'the first two letters swapped' },
  { typed: 'fbiormyalgia', word: 'fibromyalgia', slips: 2, shows: 'two swaps' },
  { typed: 'fibromyalgias', word: 'fibromyalgia', slips: 1, shows: 'more letters than the word has' },
  { typed: 'botox', word: 'bursitis', slips: 3, shows: 'another word' },
  { typed: 'bursitis', word: 'b', slips: 3, shows: 'a word that is much shorter' },
  { typed: 'ab', word: '', slips: 2, shows: 'no word' },
  { typed: '', word: 'hip', slips: 0, shows: 'nothing typed' },
])('"$typed" for "$word": $shows', ({ typed, word, slips }) => {
  expect(createSlipCounter(typed, 2)(word)).toBe(slips);
});

test('one counter may be asked for word after word', () => {
  const count = createSlipCounter('fibormyalgia', 2);
  const words = ['fibromyalgia', 'hip', 'fibormyalgia', 'bursitis', 'fibromyalgia'];
  expect(words.map(count)).toEqual([1, 3, 0, 3, 1]);
});
