import type { Measure } from './measure';
import { forms } from './measures/forms';
import { growth } from './measures/growth';
import { scan } from './measures/scan';
import { size } from './measures/size';
import { wordList } from './measures/word-list';

/** All measures, in the order of the table. */
export const measures: readonly Measure[] = [scan, wordList, forms, growth, size];
