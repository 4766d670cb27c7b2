import { expect, test } from 'vitest';
import { fileNameOf, makeContactSheet } from '../../../scripts/gallery/contact-sheet';

test('a file is named after what it shows', () => {
  expect(fileNameOf({ surface: 'card', state: 'hidden here', mode: 'zoom 400' })).toBe(
    'card--hidden-here--zoom-400.png',
  );
});

test('the sheet has a row for each state, with its pictures in order', () => {
  const picture = (state: string, mode: string) => ({ surface: 'card', state, mode, file: `${state}-${mode}.png` });
  const sheet = makeContactSheet([picture('a', 'light'), picture('b', 'light'), picture('a', 'dark')]);
  expect(sheet.match(/<h2>.*?<\/h2>/g)).toEqual(['<h2>card: a</h2>', '<h2>card: b</h2>']);
  expect(sheet.match(/src="[^"]+"/g)).toEqual(['src="a-light.png"', 'src="a-dark.png"', 'src="b-light.png"']);
});

test('names are shown as they are', () => {
  expect(makeContactSheet([{ surface: '<b>', state: '"', mode: '&', file: 'a.png' }])).toContain(
    '<h2>&lt;b>: &quot;</h2>',
  );
});
