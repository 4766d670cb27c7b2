import { i18n } from '#i18n';

/**
 * The words of the interface in the language of the browser, English where there are none in it: a key of
 * locales/en.yml, then a number that chooses the plural form, then what is to be filled in.
 */
export const t: typeof i18n.t = i18n.t;
