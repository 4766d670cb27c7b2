import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createMarkSheet } from '../../../page/look/mark-sheet';
import { contrastOf, fromOklch, layOver, lightnessOf, type Rgb, readHex } from './colour-math';

test('who has changed nothing sees the same in documents and in shadow roots', () => {
  const css = readFileSync(path.resolve(import.meta.dirname, '../../../entrypoints/content/marks.css'), 'utf8');
  const oneLine = (text: string) =>
    text
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      .trim();
  expect(oneLine(css)).toBe(oneLine(createMarkSheet({ style: 'underline', colour: 'text' })));
});

const page = readFileSync(path.resolve(import.meta.dirname, '../../fixtures/pages/backgrounds.html'), 'utf8');
/** The twenty pairs of the page that is measured in browsers, and black and white on every grey that they can be read on. */
const measured = [...page.matchAll(/background: (#\w+); color: (#\w+)/g)].map(
  ([, background, text]) => [readHex(background as string), readHex(text as string)] as const,
);
const greys = Array.from({ length: 256 }, (_, n): Rgb => [n / 255, n / 255, n / 255]);
const pairs = [
  ...measured,
  ...greys.flatMap((background) => greys.filter((_, n) => n % 15 === 0).map((text) => [background, text] as const)),
].filter(([background, text]) => contrastOf(background, text) >= 4.5);

/** What stands in a sheet for a colour that is reckoned from that of the text, as a function of the text's colour. */
function readColour(sheet: string, property: string): (text: Rgb) => { colour: Rgb; opacity: number } {
  const pattern = new RegExp(`${property}: oklch\\(from currentColor (\\S.*?\\)) ([\\d.]+) (\\d+)(?: / (.*?\\)))?\\);`);
  const [, lightness = '', chroma, hue, opacity = '1'] = pattern.exec(sheet) ?? [];
  const reckon = (formula: string, l: number): number => {
    const spelled = formula.replace('calc', '').replaceAll('clamp', 'limit').replaceAll('max', 'Math.max');
    const limit = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));
    return new Function('l', 'limit', `return ${spelled}`)(l, limit);
  };
  return (text) => {
    const l = lightnessOf(text);
    return { colour: fromOklch(reckon(lightness, l), Number(chroma), Number(hue)), opacity: reckon(opacity, l) };
  };
}

const hued = (['blue', 'green', 'purple', 'orange'] as const).map((colour) => ({ colour }));

test('twenty backgrounds are measured, and text can be read on each', () => {
  expect(measured).toHaveLength(20);
  expect(Math.min(...measured.map(([background, text]) => contrastOf(background, text)))).toBeGreaterThanOrEqual(4.5);
});

test.each(hued)('a $colour line can be seen wherever the text can be read', ({ colour }) => {
  const lineOf = readColour(createMarkSheet({ style: 'both', colour }), 'text-decoration-color');
  for (const [background, text] of pairs) {
    expect(contrastOf(lineOf(text).colour, background), `${text} on ${background}`).toBeGreaterThanOrEqual(3);
  }
});

test.each(hued)('a $colour tint leaves all text readable', ({ colour }) => {
  const tintOf = readColour(createMarkSheet({ style: 'tint', colour }), 'background-color');
  for (const [background, text] of pairs) {
    const { colour: tint, opacity } = tintOf(text);
    const tinted = layOver(tint, opacity, background);
    expect(contrastOf(tinted, text), `${text} on ${background}`).toBeGreaterThanOrEqual(4.48);
  }
});
