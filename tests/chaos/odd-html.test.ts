import { expect, test } from 'vitest';
import { createRandom } from '../../scripts/random';
import { makeOddHtml } from './odd-html';

const documentsOf = (seed: number): string[] => {
  const random = createRandom(seed);
  return Array.from({ length: 500 }, () => makeOddHtml(random));
};

test('the same seed makes the same documents, and hardly two are the same', () => {
  expect(documentsOf(5)).toEqual(documentsOf(5));
  expect(new Set(documentsOf(5)).size).toBeGreaterThan(490);
});

test.each([
  ...['<table', '<td', '<svg', '<math', '<foreignObject', '<template', '<form', '<select', '<textarea', '<iframe'],
  ...[
    '<noscript',
    '<ruby',
    '<details',
    '<![CDATA[',
    '<!--',
    '<frameset',
    '\u0000',
    'contenteditable',
    '</br>',
    '<plaintex',
  ],
])('five hundred documents hold %s', (markup) => {
  expect(documentsOf(5).some((html) => html.includes(markup))).toBe(true);
});
