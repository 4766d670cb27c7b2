import type { i18n } from '#i18n';

/** Gives the words of the interface by their key; what renders a view hands it in. */
export type Translate = (typeof i18n)['t'];
