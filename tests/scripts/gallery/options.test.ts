import { expect, test } from 'vitest';
import { parseGalleryOptions } from '../../../scripts/gallery/options';

test('without words everything is rendered into the usual folder', () => {
  expect(parseGalleryOptions([])).toEqual({ wantsHelp: false, only: '', mode: null, out: '.artifacts/gallery' });
});

test('surface, mode and folder can be chosen', () => {
  expect(parseGalleryOptions(['--only', 'card', '--mode', 'zoom 400', '--out', '/tmp/g'])).toMatchObject({
    only: 'card',
    mode: 'zoom 400',
    out: '/tmp/g',
  });
});

test('a wrong option is named', () => {
  expect(() => parseGalleryOptions(['--modes', 'dark'])).toThrow("'--modes'");
});
