import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createI18n } from '../../../scripts/bundle/short-words';

const { t } = createI18n();

test.each([
  { shows: 'words by their key', key: 'card.close', fill: undefined, gives: 'Close' },
  { shows: 'what is named is filled in', key: 'card.back', fill: { term: 'pain' }, gives: 'Back to pain' },
  { shows: 'what is filled in is not read again', key: 'card.back', fill: { term: '{term}' }, gives: 'Back to {term}' },
])('$shows', ({ key, fill, gives }) => {
  expect(t(key, fill)).toBe(gives);
});

test('plural forms and numbered fillings are refused', () => {
  expect(() => t('card.close', 2 as never)).toThrow('card.close: only named words are filled in');
  expect(() => t('card.close', ['2'] as never)).toThrow('card.close: only named words are filled in');
});

test('words that were given once are kept when the browser gives none any more', () => {
  const other = createI18n();
  const words = other.t('card.close');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(() => {
    throw new Error('the extension is gone');
  });
  expect(other.t('card.close')).toBe(words);
  expect(() => other.t('card.pin')).toThrow('the extension is gone');
  vi.restoreAllMocks();
});
