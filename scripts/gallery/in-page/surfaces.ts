import type { Surface } from './surface';
import { card } from './surfaces/card';
import { options } from './surfaces/options';
import { popup } from './surfaces/popup';
import { article, glossary, welcome } from './surfaces/reader';

/** Every surface of the extension. */
export const surfaces: readonly Surface[] = [card, popup, options, glossary, article, welcome];
