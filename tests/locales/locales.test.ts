import { readdirSync } from 'node:fs';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';

/** A translation may be so much longer than the English words, in characters: so much room the interface has. */
const longestRatio = 1.6;
const freeLength = 12;

const english = await parseMessagesFile('locales/en.yml');
const locales = readdirSync('locales').filter((file) => file !== 'en.yml');
const keyOf = ({ key }: { key: string[] }): string => key.join('.');
const textOf = (message: (typeof english)[number]): string =>
  generateChromeMessages([message])[message.key.join('_')]?.message ?? '';
const isOwn = ({ key }: { key: string[] }): boolean => !key[0]?.startsWith('@@');

test('there is another language than English', () => {
  expect(locales).toContain('es.yml');
});

describe.each(locales)('%s', async (file) => {
  const messages = await parseMessagesFile(`locales/${file}`);
  const byKey = new Map(messages.map((message) => [keyOf(message), message]));

  test('has the keys of English, no less and no more', () => {
    expect([...byKey.keys()].sort()).toEqual(english.map(keyOf).sort());
  });

  test.each(english.filter(isOwn).map((message) => ({ key: keyOf(message), message })))('$key', ({ key, message }) => {
    const translated = byKey.get(key);
    if (!translated) throw new Error(`${file} has no "${key}"`);
    expect(textOf(translated).trim()).not.toBe('');
    expect(translated.type, 'plural or not').toBe(message.type);
    expect(translated.substitutions, '$1, $2, …').toBe(message.substitutions);
    expect([...translated.namedSubstitutions].sort(), '{names}').toEqual([...message.namedSubstitutions].sort());
    const most = freeLength + textOf(message).length * longestRatio;
    expect(textOf(translated).length, 'characters').toBeLessThanOrEqual(most);
  });
});
