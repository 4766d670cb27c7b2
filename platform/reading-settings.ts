import { defineSetting, isOneOf, isWithin } from './setting';

/** How long the lines of reading pages may get. */
export type ReadingWidth = 'narrow' | 'normal' | 'wide';

/** The width of the text on reading pages: glossary, article, first run. */
export const readingWidthSetting = defineSetting<ReadingWidth>(
  'readingWidth',
  isOneOf('narrow', 'normal', 'wide'),
  'normal',
);

/** The smallest and the largest size of text on reading pages, in px. */
export const readingTextSizeRange = { least: 14, most: 26 } as const;

/** The size of text on reading pages, in px. */
export const readingTextSizeSetting = defineSetting<number>(
  'readingTextSize',
  isWithin(readingTextSizeRange.least, readingTextSizeRange.most),
  17,
);
