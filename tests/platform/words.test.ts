import { expect, test } from 'vitest';
import { t } from '../../platform/words';

test('gives the English words where tests run', () => {
  expect(t('language')).toBe('en');
});
