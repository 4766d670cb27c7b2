import { expect, test } from 'vitest';
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
