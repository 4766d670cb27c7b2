/** The browser's own API: every browser has it under this name in a content script. */
interface WithWords {
  chrome: { i18n: { getMessage(key: string): string } };
}

/**
 * Takes the place of `@wxt-dev/i18n` in the content script: gives the words by their key and fills in what is named.
 * Plural forms and numbered fillings, which the card has none of, are refused. Words that were given once are kept: when
 * the extension has been updated meanwhile, the browser gives none any more.
 */
export function createI18n(): { t: (key: string, fill?: Record<string, unknown>) => string } {
  const known = new Map<string, string>();
  return {
    t(key, fill = {}) {
      if (typeof fill !== 'object' || Array.isArray(fill))
        throw new TypeError(`${key}: only named words are filled in`);
      const { chrome } = globalThis as unknown as WithWords;
      const message = known.get(key) ?? chrome.i18n.getMessage(key.replaceAll('.', '_'));
      known.set(key, message);
      return message.replace(/\{(\w+)\}/g, (_, name: string) => String(fill[name]));
    },
  };
}
