import type { Measure } from './measure';
import { firstScreen } from './measures/first-screen';
import { forms } from './measures/forms';
import { growth } from './measures/growth';
import { heap } from './measures/heap';
import { pageLoad } from './measures/page-load';
import { popup } from './measures/popup';
import { scan } from './measures/scan';
import { search } from './measures/search';
import { size } from './measures/size';
import { taskApps } from './measures/task-apps';
import { ticker } from './measures/ticker';
import { wordList } from './measures/word-list';

/** All measures, in the order of the table. */
export const measures: readonly Measure[] = [
  scan,
  wordList,
  forms,
  growth,
  pageLoad,
  firstScreen,
  heap,
  ticker,
  taskApps,
  popup,
  search,
  size,
];
