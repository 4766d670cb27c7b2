import { describe, expect, test } from 'vitest';
import { readMatchIndex } from '../../../../generated/match-index';
import { createTokenIndex } from '../../../../matching/token-index';
import { generatePage } from '../../../../scripts/bench/pages/generate-page';
import { pageNames } from '../../../../scripts/bench/pages/glossary-names';
import { scanText } from '../../../../scripts/scan/scan-text';

const health = { seed: 1, bytes: 300_000, topic: { names: pageNames() } };
const everyday = { ...health, topic: { names: [] } };

/** The text of the page's main part, a blank line after each block. */
const textOf = (html: string): string =>
  html
    .slice(html.indexOf('<main>'))
    .replace(/<\/?(?:a|em|strong|span|b)(?: [^>]*)?>/g, '')
    .replace(/<[^>]*>/g, '\n\n');
const wordsIn = (text: string): number => text.split(/\s+/).length;

test('the same request gives the same page, another seed another one', () => {
  expect(generatePage(health)).toBe(generatePage(health));
  expect(generatePage({ ...health, seed: 2 })).not.toBe(generatePage(health));
});

test.each([20_000, 100_000, 1_000_000])('a page of %i bytes has that length', (bytes) => {
  const length = Buffer.byteLength(generatePage({ ...health, bytes }));
  expect(length).toBeGreaterThanOrEqual(bytes);
  expect(length).toBeLessThan(bytes + 10_000);
});

test('text comes in nodes as on real pages: about 20,000 a MB, of 20 to 60 characters where there is text', () => {
  const texts = generatePage(health)
    .split(/<[^>]*>/)
    .filter((text) => text !== '');
  expect((texts.length * 1_000_000) / health.bytes).toBeGreaterThan(16_000);
  expect((texts.length * 1_000_000) / health.bytes).toBeLessThan(25_000);
  const inked = texts.filter((text) => text.trim() !== '');
  const averageLength = inked.join('').length / inked.length;
  expect(averageLength).toBeGreaterThan(20);
  expect(averageLength).toBeLessThan(60);
});

describe('what is found', () => {
  const index = createTokenIndex(readMatchIndex());

  test('a health page has about as many mentions in 1,000 words as real ones', () => {
    const text = textOf(generatePage(health));
    const density = (1000 * scanText(text, index).length) / wordsIn(text);
    expect(density).toBeGreaterThan(28);
    expect(density).toBeLessThan(44);
  });

  test('nothing is found on an everyday page', () => {
    expect(scanText(textOf(generatePage(everyday)), index)).toEqual([]);
  });
});

test('a script in the page is kept whole, whatever it holds', () => {
  expect(generatePage({ ...everyday, script: 'say("</script>")' })).toContain('<script>say("<\\/script>")</script>');
});
