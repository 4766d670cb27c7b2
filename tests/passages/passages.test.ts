import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMatchIndex } from '../../generated/match-index';
import { createTokenIndex } from '../../matching/token-index';
import { scanText } from '../../scripts/scan/scan-text';
import { readLabelledLines, readMarkedPassages } from '../../scripts/score/labelled-text';
import { type Score, scoreFile } from '../../scripts/score/score';

const index = createTokenIndex(readMatchIndex());

function score(file: string): Score {
  const content = readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
  const passages = file.endsWith('.txt') ? readMarkedPassages(file, content) : readLabelledLines(file, content);
  return scoreFile(passages, (text) => scanText(text, index));
}

// What goes wrong is shown by `npm run score -- tests/passages --misses 50`.

test.each([
  ['health-and-mixed.txt', 800],
  ['pages.txt', 700],
])('%s: nearly every mention is found, from end to end, and hardly anything else', (file, mentions) => {
  const { shares, counts } = score(file);
  expect(counts.mentions).toBeGreaterThan(mentions);
  expect(shares.recall).toBeGreaterThanOrEqual(0.97);
  expect(shares.exact).toBeGreaterThanOrEqual(0.97);
  expect(shares.precision).toBeGreaterThanOrEqual(0.98);
});

test('text about other things, full of our words, and in other languages: hardly anything is found', () => {
  const { counts } = score('traps.txt');
  expect(counts.empty).toBeGreaterThan(100);
  expect(counts.emptyHit).toBeLessThanOrEqual(3);
});

test('short forms in both senses, half of them not spelled out: nearly all of ours, and hardly another', () => {
  const { shares, counts } = score('short-forms.jsonl');
  expect(counts.ours).toBeGreaterThan(450);
  expect(shares.explained).toBeGreaterThanOrEqual(0.95);
  expect(shares.wrong).toBeLessThanOrEqual(0.02);
});
